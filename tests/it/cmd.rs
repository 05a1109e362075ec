//! Whole commands with what they print: `tests/cmd/*.trycmd`. `just bless` writes them anew.

#[test]
fn commands_print_what_their_files_say() {
    trycmd::TestCases::new()
        .env("LC_ALL", "C.UTF-8")
        .env("LANGUAGE", "")
        .env("APPEAL_CONFIG", "no-such-config.toml")
        .env("APPEAL_DATA", "no-such-data")
        .env("APPEAL_WORKSPACE", "")
        .case("tests/cmd/*.trycmd");
}
