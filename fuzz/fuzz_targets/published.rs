#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| appeal::fuzzing::published::run(data));
