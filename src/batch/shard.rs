//! A share of the writers, for one of several machines; also as the engine that runs them tells each which it is.

use std::fmt;
use std::str::FromStr;

use crate::diagnostic::Diagnostic;
use crate::environment::Environment;
use crate::message::Message;
use crate::msg;

/// A share of the rows: `2/8` is the second of eight. A writer is always in the same share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    number: u64,
    of: u64,
}

impl Shard {
    fn new(number: u64, of: u64) -> Option<Self> {
        (0 < number && number <= of).then_some(Self { number, of })
    }

    /// Whether a writer of this hash is in it.
    pub fn holds(self, hash: u64) -> bool {
        hash % self.of == self.number - 1
    }
}

impl FromStr for Shard {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let parsed = text.split_once('/').and_then(|(number, of)| Self::new(number.parse().ok()?, of.parse().ok()?));
        parsed.ok_or(())
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}/{}", self.number, self.of)
    }
}

/// A share as it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedShard {
    /// `2/8`.
    Given(Shard),
    /// `auto`, or `auto/8`: as the engine says, of so many.
    FromEngine(Option<u64>),
}

impl FromStr for AskedShard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let asked = match text.split_once('/') {
            None if text == "auto" => Some(Self::FromEngine(None)),
            Some(("auto", of)) => of.parse().ok().filter(|of| *of > 0).map(|of| Self::FromEngine(Some(of))),
            _ => text.parse().ok().map(Self::Given),
        };
        asked.ok_or_else(|| "1/8 … 8/8, auto/8, auto".to_owned())
    }
}

/// How an engine tells a task which of them it is.
struct Engine {
    /// The variable with the task's number.
    task: &'static str,
    /// That with the number of tasks, where there is one.
    count: Option<&'static str>,
    /// Those with the first and the last number and the distance between two; where there are none, numbers begin at 0.
    range: Option<[&'static str; 3]>,
}

const ENGINES: [Engine; 3] = [
    // Slurm, an array of jobs: `sbatch --array=1-8`, `--array=0-7`, `--array=0-14:2`.
    Engine {
        task: "SLURM_ARRAY_TASK_ID",
        count: Some("SLURM_ARRAY_TASK_COUNT"),
        range: Some(["SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_MAX", "SLURM_ARRAY_TASK_STEP"]),
    },
    // Kubernetes, an Indexed Job, which does not tell its pods how many they are.
    Engine { task: "JOB_COMPLETION_INDEX", count: None, range: None },
    // AWS Batch, an array job.
    Engine { task: "AWS_BATCH_JOB_ARRAY_INDEX", count: Some("AWS_BATCH_JOB_ARRAY_SIZE"), range: None },
];

impl AskedShard {
    /// The share that is meant, and the variable that told it, as it stands in the environment.
    ///
    /// # Errors
    /// No engine tells it, or more than one; or what it tells is no share of so many.
    pub fn settle(self, environment: &Environment) -> Result<(Shard, Option<String>), Diagnostic> {
        let of = match self {
            Self::Given(shard) => return Ok((shard, None)),
            Self::FromEngine(of) => of,
        };
        let found: Vec<&Engine> = ENGINES.iter().filter(|engine| environment.variable(engine.task).is_some()).collect();
        let engine = match found.as_slice() {
            [engine] => engine,
            [] => {
                let variables = ENGINES.map(|engine| engine.task.to_owned()).to_vec();
                return Err(refused(msg!("error-shard-none", variables = variables)));
            }
            several => {
                let found = several.iter().map(|engine| shown(environment, engine.task)).collect::<Vec<_>>();
                return Err(refused(msg!("error-shard-several", found = found)));
            }
        };
        let told = shown(environment, engine.task);
        let number = |variable: &'static str| number(environment, variable);
        let task = number(engine.task)?.unwrap_or_default();
        let count = engine.count.map(number).transpose()?.flatten();
        let of = match (of, count) {
            (Some(of), Some(count)) if of != count => {
                let found = shown(environment, engine.count.unwrap_or_default());
                return Err(refused(msg!("error-shard-count", asked = of.to_string(), found = found)));
            }
            (Some(of), _) | (None, Some(of)) => of,
            (None, None) => {
                return Err(Diagnostic::error(msg!("error-shard-of", found = told)).hint(msg!("hint-shard-of")));
            }
        };
        let place = match engine.range {
            None => task.checked_add(1),
            Some(range) => {
                let [first, last, step] = [number(range[0])?, number(range[1])?, number(range[2])?];
                let (first, step) = (first.unwrap_or(1), step.unwrap_or(1).max(1));
                let last = last.unwrap_or(first.saturating_add(step.saturating_mul(of.saturating_sub(1))));
                if first > 1 || last.checked_sub(first).map(|width| width / step) != of.checked_sub(1) {
                    let found = range.iter().filter(|variable| environment.variable(variable).is_some());
                    let found = found.map(|variable| shown(environment, variable)).collect::<Vec<_>>();
                    return Err(refused(msg!("error-shard-array", of = of.to_string(), found = found)));
                }
                task.checked_sub(first).filter(|behind| behind % step == 0).map(|behind| behind / step + 1)
            }
        };
        match place.and_then(|place| Shard::new(place, of)) {
            Some(shard) => Ok((shard, Some(told))),
            None => Err(refused(msg!("error-shard-range", found = told, of = of.to_string()))),
        }
    }
}

/// A variable that holds a number; nothing where it is not set.
fn number(environment: &Environment, variable: &'static str) -> Result<Option<u64>, Diagnostic> {
    let Some(value) = environment.variable(variable) else { return Ok(None) };
    match value.parse() {
        Ok(number) => Ok(Some(number)),
        Err(_) => Err(refused(msg!("error-shard-number", found = shown(environment, variable)))),
    }
}

/// A variable as it stands in the environment.
fn shown(environment: &Environment, variable: &str) -> String {
    format!("{variable}={}", environment.variable(variable).unwrap_or_default())
}

fn refused(message: Message) -> Diagnostic {
    Diagnostic::error(message).hint(msg!("hint-shard"))
}

#[cfg(test)]
mod tests {
    use super::super::select::stable_hash;
    use super::*;

    fn settled(asked: &str, variables: &[(&str, &str)]) -> Result<String, &'static str> {
        let world = Environment {
            variables: variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            ..Environment::bare(jiff::civil::date(2026, 11, 22))
        };
        let settled = asked.parse::<AskedShard>().unwrap().settle(&world);
        settled.map(|(shard, _)| shard.to_string()).map_err(|told| told.message.id)
    }

    fn slurm<'v>(
        task: &'v str,
        first: &'v str,
        last: &'v str,
        step: &'v str,
        count: &'v str,
    ) -> Vec<(&'v str, &'v str)> {
        let names = [
            "SLURM_ARRAY_TASK_ID",
            "SLURM_ARRAY_TASK_MIN",
            "SLURM_ARRAY_TASK_MAX",
            "SLURM_ARRAY_TASK_STEP",
            "SLURM_ARRAY_TASK_COUNT",
        ];
        names.into_iter().zip([task, first, last, step, count]).collect()
    }

    #[test]
    fn shares_are_the_same_every_time_and_leave_nothing_out() {
        let shards: Vec<Shard> = (1..=3).map(|n| format!("{n}/3").parse().unwrap()).collect();
        for n in 0..100 {
            let hash = stable_hash(&format!("id:{n}"));
            assert_eq!(shards.iter().filter(|shard| shard.holds(hash)).count(), 1);
        }
        for wrong in ["0/3", "4/3", "1", "a/b", "1/0", "auto/", "auto/0", "auto/x", "Auto", ""] {
            assert!(wrong.parse::<AskedShard>().is_err(), "{wrong}");
        }
        assert_eq!(settled("2/8", &[("JOB_COMPLETION_INDEX", "5")]), Ok("2/8".into()), "what is said counts");
    }

    #[test]
    fn an_array_of_slurm_may_begin_at_0_or_1_and_have_steps() {
        assert_eq!(settled("auto", &slurm("1", "1", "8", "1", "8")), Ok("1/8".into()));
        assert_eq!(settled("auto/8", &slurm("8", "1", "8", "1", "8")), Ok("8/8".into()));
        assert_eq!(settled("auto", &slurm("0", "0", "7", "1", "8")), Ok("1/8".into()));
        assert_eq!(settled("auto", &slurm("14", "0", "14", "2", "8")), Ok("8/8".into()));
    }

    #[test]
    fn a_part_of_an_array_of_slurm_is_no_array() {
        assert_eq!(settled("auto/8", &slurm("3", "3", "3", "1", "1")), Err("error-shard-count"), "one that runs anew");
        assert_eq!(settled("auto", &slurm("3", "3", "3", "1", "1")), Err("error-shard-array"));
        assert_eq!(settled("auto", &slurm("5", "1", "9", "1", "3")), Err("error-shard-array"), "--array=1,5,9");
        assert_eq!(settled("auto", &slurm("3", "0", "14", "2", "8")), Err("error-shard-range"), "between two steps");
    }

    #[test]
    fn kubernetes_and_aws_count_from_0() {
        assert_eq!(settled("auto/8", &[("JOB_COMPLETION_INDEX", "0")]), Ok("1/8".into()));
        assert_eq!(settled("auto/8", &[("JOB_COMPLETION_INDEX", "7")]), Ok("8/8".into()));
        assert_eq!(settled("auto/8", &[("JOB_COMPLETION_INDEX", "8")]), Err("error-shard-range"));
        assert_eq!(settled("auto", &[("JOB_COMPLETION_INDEX", "7")]), Err("error-shard-of"));
        let aws = [("AWS_BATCH_JOB_ARRAY_INDEX", "2"), ("AWS_BATCH_JOB_ARRAY_SIZE", "3")];
        assert_eq!(settled("auto", &aws), Ok("3/3".into()));
        assert_eq!(settled("auto/4", &aws), Err("error-shard-count"));
        assert_eq!(settled("auto/4", &aws[..1]), Ok("3/4".into()), "an older one does not tell how many there are");
    }

    #[test]
    fn what_tells_nothing_or_too_much_is_refused() {
        assert_eq!(settled("auto/8", &[]), Err("error-shard-none"));
        assert_eq!(settled("auto/8", &[("JOB_COMPLETION_INDEX", "")]), Err("error-shard-none"));
        assert_eq!(settled("auto/8", &[("JOB_COMPLETION_INDEX", "-1")]), Err("error-shard-number"));
        let two = [("JOB_COMPLETION_INDEX", "1"), ("AWS_BATCH_JOB_ARRAY_INDEX", "2")];
        assert_eq!(settled("auto/8", &two), Err("error-shard-several"));
        assert_eq!(settled("auto/8", &[("JOB_COMPLETION_INDEX", "18446744073709551615")]), Err("error-shard-range"));
    }
}
