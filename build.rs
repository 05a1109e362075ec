//! The built-in content is compiled in by `include_dir`, whose macro cannot tell cargo on stable Rust
//! which files it read: this does.

fn main() {
    for folder in ["actions", "templates", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
