//! Names of files that come from outside: what may be one name in a folder, on any system.

use crate::text::offence;

/// The longest name of a file, in bytes, that the file systems in use take.
const MAX_BYTES: usize = 255;

/// Names of devices, which Windows takes for the device whatever ending follows ("Naming Files, Paths, and Namespaces",
/// Microsoft); with a digit behind the last two.
const DEVICES: [&str; 7] = ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"];
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// Whether a text is one plain name: of no folder and no device, not hidden, no flag, and with nothing that a terminal obeys
/// or that reorders what is seen.
pub(crate) fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= MAX_BYTES
        && !name.starts_with(['.', '-', '~', ' '])
        && !name.ends_with(['.', ' '])
        && !name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\u{2028}', '\u{2029}'])
        && offence(name, false).is_none()
        && !is_device(name)
}

/// Whether Windows takes a name for a device.
pub(crate) fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let numbered = |device: &&str| {
        let rest = stem.strip_prefix(*device);
        rest.is_some_and(|rest| {
            rest.chars().count() == 1 && rest.contains(|c: char| c.is_ascii_digit() || "¹²³".contains(c))
        })
    };
    DEVICES.contains(&stem.as_str()) || NUMBERED_DEVICES.iter().any(numbered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_name_in_a_folder_of_any_system() {
        for name in
            ["a.leader.fa.txt", "case.letter.r.pt-BR.mailto.txt", "نامه.txt", "console.txt", "com.txt", "x com1"]
        {
            assert!(is_plain(name), "{name}");
        }
        let long = "x".repeat(256);
        for name in [
            "",
            ".",
            "..",
            "../x",
            "../.bash_login",
            "/etc/passwd",
            "a/b",
            "a\\b",
            "C:x",
            "C:\\x",
            ".profile",
            "-rf",
            "~",
            "CON",
            "con.txt",
            "aux.eml",
            "LPT1",
            "lpt9.txt",
            "com¹.txt",
            "nul .txt",
            "CONOUT$",
            "x.",
            "x ",
            " x",
            "a\nb",
            "a\rb",
            "\u{1b}[2J",
            "a\u{9b}b",
            "a\u{202e}txt.exe",
            "a\u{2066}b",
            "a\u{2028}b",
            "a:b",
            "a|b",
            "a*",
            "a\0b",
            &long,
        ] {
            assert!(!is_plain(name), "{name:?}");
        }
    }
}
