# The program from the archives of a release. `packaging/homebrew.sh` fills in what stands between @ signs.
#
# Nobody has run this with Homebrew on macOS yet: the workflow of a release is the first to do so.
class Appeal < Formula
  desc "Letters for urgent actions, polite, exact and ready to send"
  homepage "@HOME@"
  version "@VERSION@"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
    on_arm do
      url "@HOME@/releases/download/v@VERSION@/appeal-@VERSION@-aarch64-apple-darwin.tar.gz"
      sha256 "@SHA256 aarch64-apple-darwin@"
    end
    on_intel do
      url "@HOME@/releases/download/v@VERSION@/appeal-@VERSION@-x86_64-apple-darwin.tar.gz"
      sha256 "@SHA256 x86_64-apple-darwin@"
    end
  end

  on_linux do
    on_intel do
      url "@HOME@/releases/download/v@VERSION@/appeal-@VERSION@-x86_64-unknown-linux-musl.tar.gz"
      sha256 "@SHA256 x86_64-unknown-linux-musl@"
    end
  end

  def install
    bin.install "appeal"
    man1.install Dir["share/man/man1/*"]
    %w[es fr fa].each { |language| (man/"#{language}/man1").install Dir["share/man/#{language}/man1/*"] }
    bash_completion.install "share/completions/appeal.bash" => "appeal"
    zsh_completion.install "share/completions/appeal.zsh" => "_appeal"
    fish_completion.install "share/completions/appeal.fish"
    doc.install Dir["*.md"], "docs"
    pkgshare.install "samples"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/appeal --version")
    # A writer's file is made its owner's alone when it is read; the installed one must stay as it is.
    (testpath/"me.toml").write (pkgshare/"samples/me.toml").read
    write = [bin/"appeal", "write", "ahmadreza-djalali", "--lang", "fa", "--to", "supreme-leader",
             "--writer", testpath/"me.toml"]
    assert_match "دکتر احمدرضا جلالی", shell_output(write.join(" "))
    system(*write, "--format", "pdf", "--out", testpath/"letters")
    letter = Dir[testpath/"letters/*.pdf"].fetch(0)
    assert_equal "%PDF", File.binread(letter, 4)
  end
end
