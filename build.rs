//! The built-in content is compiled in by `include_dir`, whose macro cannot tell cargo on stable Rust
//! which files it read: this does; and it says how the program is linked.

fn main() {
    for folder in ["actions", "templates", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    // At a fixed address the program starts 4 ms sooner, two thirds of what `appeal --version` takes otherwise: 150,000 addresses in ICU's
    // tables and elsewhere are not brought to another place first. See SECURITY.md for what that gives up.
    let has = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if has("CARGO_CFG_TARGET_OS", "linux") && has("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
