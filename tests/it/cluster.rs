//! A batch on several machines: each makes its share, any of them may be stopped, and what they made becomes one outbox that is the same
//! as if one machine had made it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use appeal::environment::Environment;
use appeal::outbox::{Access, Outbox};

use crate::support;

struct Cluster {
    folder: tempfile::TempDir,
}

const ENGINES: [&str; 4] =
    ["SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", "JOB_COMPLETION_INDEX", "AWS_BATCH_JOB_ARRAY_INDEX"];

impl Cluster {
    /// A roster of so many writers, one of whom lacks a town, another a country that is one.
    fn new(rows: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut text = String::from("id,name,city,country,lang\n");
        for n in 0..rows {
            let (city, country) = if n == 11 { ("", "FR") } else { ("Lyon", if n == 22 { "Atlantis" } else { "FR" }) };
            text.push_str(&format!("{n},Writer {n},{city},{country},{}\n", ["en", "es", "fr", "fa"][n % 4]));
        }
        std::fs::write(folder.path().join("roster.csv"), text).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, line: &str) -> Command {
        let mut command = support::appeal();
        for variable in ENGINES {
            command.env_remove(variable);
        }
        command.args(line.split(' ')).current_dir(self.folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it; its exit code, and what it said.
    fn run(&self, line: &str) -> (i32, String) {
        self.run_as(line, &[])
    }

    /// The same as a task of an engine.
    fn run_as(&self, line: &str, variables: &[(&str, &str)]) -> (i32, String) {
        let done = self.command(line).envs(variables.iter().copied()).output().unwrap();
        (done.status.code().unwrap_or(-1), String::from_utf8(done.stderr).unwrap())
    }

    fn batch(&self, rest: &str) -> (i32, String) {
        self.run(&format!("{BATCH} {rest}"))
    }

    /// What the outbox lists, with its numbers, and what it exports as one file.
    fn contents(&self, outbox: &str) -> (Vec<u8>, Vec<u8>) {
        let list = self.command(&format!("outbox list {outbox} --json")).output().unwrap().stdout;
        let mbox = self.path(&format!("{outbox}.mbox"));
        assert_eq!(self.run(&format!("outbox export {outbox} --as mbox --out {outbox}.mbox")).0, 0);
        (list, std::fs::read(mbox).unwrap())
    }
}

const BATCH: &str =
    "batch ahmadreza-djalali --roster roster.csv --to president,supreme-leader --format txt,eml --today 2026-11-22";

/// An e-mail draft needs the writer's address in their row.
fn with_addresses(cluster: &Cluster) {
    let roster = std::fs::read_to_string(cluster.path("roster.csv")).unwrap();
    let rows = roster.lines().enumerate().map(|(n, line)| match n {
        0 => format!("{line},email\n"),
        _ => format!("{line},w{n}@example.org\n"),
    });
    std::fs::write(cluster.path("roster.csv"), rows.collect::<String>()).unwrap();
}

#[test]
fn shares_become_the_outbox_that_one_run_makes_in_whatever_order_they_come() {
    let cluster = Cluster::new(60);
    with_addresses(&cluster);
    assert_eq!(cluster.batch("--out whole.outbox").0, 4);
    for share in 1..=3 {
        cluster.batch(&format!("--out {share}.outbox --shard {share}/3"));
    }
    let whole = cluster.contents("whole.outbox");
    assert_eq!(cluster.run("outbox merge at-once.outbox 3.outbox 1.outbox 2.outbox").0, 0);
    assert!(cluster.contents("at-once.outbox") == whole, "all in one command");
    for share in [2, 3, 1] {
        assert_eq!(cluster.run(&format!("outbox merge one-by-one.outbox {share}.outbox")).0, 0);
    }
    assert!(cluster.contents("one-by-one.outbox") == whole, "one after the other");
    let (_, said) = cluster.run("outbox merge at-once.outbox 1.outbox");
    assert!(said.starts_with("0 documents taken in from 1.outbox.\n"), "{said}");
    assert!(cluster.contents("at-once.outbox") == whole, "taking one in again changes nothing");
}

#[test]
fn a_share_needs_the_day_and_may_be_told_by_the_engine() {
    let cluster = Cluster::new(10);
    with_addresses(&cluster);
    let no_day = BATCH.replace(" --today 2026-11-22", "");
    let (code, said) = cluster.run(&format!("{no_day} --out 1.outbox --shard 1/2"));
    assert!(code == 2 && said.contains("--today") && said.contains("midnight"), "{said}");
    assert!(!cluster.path("1.outbox").exists());

    assert_eq!(cluster.batch("--out 2.outbox --shard 2/2").0, 0);
    let kubernetes = [("JOB_COMPLETION_INDEX", "1")];
    let (code, said) = cluster.run_as(&format!("{BATCH} --out second.outbox --shard auto/2"), &kubernetes);
    assert!(code == 0 && said.contains("2/2") && said.contains("JOB_COMPLETION_INDEX=1"), "{said}");
    assert!(cluster.contents("second.outbox") == cluster.contents("2.outbox"));

    let (code, said) = cluster.run_as(&format!("{BATCH} --out third.outbox --shard auto"), &kubernetes);
    assert!(code == 2 && said.contains("--shard auto/8"), "{said}");
    let (code, said) = cluster.batch("--out third.outbox --shard auto/2");
    assert!(code == 2 && ENGINES.iter().step_by(2).all(|variable| said.contains(variable)), "{said}");
}

#[test]
fn rows_that_fail_are_no_failure_of_the_whole_where_that_is_asked_for() {
    let cluster = Cluster::new(30);
    let txt = "batch ahmadreza-djalali --roster roster.csv --to president --today 2026-11-22";
    assert_eq!(cluster.run(&format!("{txt} --out strict.outbox")).0, 4);
    let (code, said) = cluster.run(&format!("{txt} --out letters.outbox --keep-going"));
    assert!(code == 0 && said.contains("2 rows failed; they are in letters.failed.csv"), "{said}");
    for (out, failed) in [("letters/", "letters/failed"), ("-", "roster.failed")] {
        let of_share = |share| {
            assert_eq!(cluster.run(&format!("{txt} --out {out} --shard {share}/2 --keep-going")).0, 0);
            cluster.path(&format!("{failed}.{share}-of-2.csv"))
        };
        let files = [1, 2].map(of_share);
        let rows = files.iter().filter_map(|file| std::fs::read_to_string(file).ok());
        assert_eq!(rows.map(|rows| rows.lines().count() - 1).sum::<usize>(), 2, "each row in the file of its share");
        assert!(
            !cluster.path(&format!("{failed}.csv")).exists(),
            "shares that have a place together have no file together"
        );
    }
    std::fs::write(cluster.path("none.outbox"), "no outbox").unwrap();
    assert_eq!(cluster.run(&format!("{txt} --out none.outbox --keep-going")).0, 1, "all else is one");
}

#[cfg(unix)]
#[test]
fn who_is_asked_to_stop_ends_between_two_letters_and_goes_on_later() {
    use rustix::process::{Pid, Signal, kill_process};
    let cluster = Cluster::new(1_500);
    with_addresses(&cluster);
    assert_eq!(cluster.batch("--out whole.outbox").0, 4);
    let documents =
        |outbox: &Path| Outbox::open(outbox, Access::Read).map_or(0, |outbox| outbox.counts().unwrap().len());
    for (signal, code, name) in [(Signal::TERM, 143, "SIGTERM"), (Signal::INT, 130, "SIGINT")] {
        let out = cluster.path(&format!("{name}.outbox"));
        let mut running = cluster.command(&format!("{BATCH} --out {name}.outbox")).spawn().unwrap();
        while documents(&out) == 0 && running.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(5));
        }
        kill_process(Pid::from_child(&running), signal).unwrap();
        let ended = running.wait_with_output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(code), "{said}");
        assert!(said.contains(&format!("Asked to stop ({name}). What was made of the rows up to ")), "{said}");
        let failed = std::fs::read_to_string(cluster.path(&format!("{name}.failed.csv"))).unwrap();
        assert!(failed.contains("Writer 11"), "{failed}");

        let (code, said) = cluster.batch(&format!("--out {name}.outbox"));
        assert!(code == 4 && said.contains("are there already"), "{said}");
        assert!(
            cluster.contents(&format!("{name}.outbox")) == cluster.contents("whole.outbox"),
            "as if it had not been stopped"
        );
    }
}

#[test]
fn an_outbox_on_a_disk_of_several_machines_is_warned_of() {
    let cluster = Cluster::new(5);
    let world = Environment {
        mounts: || Some("1 0 0:1 / / rw - nfs4 files.example:/ rw\n".to_owned()),
        ..Environment::bare(jiff::civil::date(2026, 11, 22))
    };
    let [roster, out] = ["roster.csv", "letters.outbox"].map(|name| cluster.path(name).display().to_string());
    let line = ["batch", "ahmadreza-djalali", "--lang", "en", "--to", "president", "--roster", &roster, "--out"];
    let (code, _, said) = support::ran(&world, &[&line[..], &[&out]].concat());
    assert!(code == 0 && said.contains("is on a network disk (nfs4)") && said.contains("--out -"), "{said}");
    let (_, _, said) = support::ran(&world, &[&line[..], &["-"]].concat());
    assert!(!said.contains("network disk"), "{said}");
    let (_, _, said) = support::ran(&world, &["outbox", "list", &out]);
    assert!(!said.contains("network disk"), "who reads it keeps nobody from writing: {said}");
}
