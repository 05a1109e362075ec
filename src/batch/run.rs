//! Makes the letters of a roster, in the order of its rows, on all cores.

use super::made::Done;
use super::met::{FirstRows, Met};
use super::plan::Letters;
use super::select::Selection;
use super::supporter;
use crate::diagnostic::{Diagnostic, Failure};
use crate::lock::locked;
use crate::msg;
use crate::outbox::{Change, Known, Origin};
use crate::roster::{BadCell, Column, Columns, Person, Reading, Roster, Row, Tally};
use crate::stop::{Signal, Stop};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, Sender};

/// So many groups of rows are under way for each thread: while the sink waits for the disk, no thread waits for the sink.
const AHEAD: u64 = 4;

/// Where a batch goes to.
pub trait Sink {
    /// The documents of a writer that are there already.
    ///
    /// # Errors
    /// It cannot be read.
    fn known(&mut self, identity: &str) -> Result<Vec<Known>, Diagnostic>;

    /// What somebody, who is not known by their identity, may be known by instead: those of the same name and address, and
    /// what they would be known by without an id or an e-mail address.
    ///
    /// # Errors
    /// It cannot be read.
    fn known_otherwise(&mut self, person: &Person) -> Result<Vec<String>, Diagnostic>;

    /// Takes what became of a group of rows: all of it, or none.
    ///
    /// # Errors
    /// It cannot be written: the batch ends.
    fn take(&mut self, group: Vec<Done>) -> Result<(), Failure>;
}

/// Makes the letters of a roster; whom it met in it, and the signal that ended it before all were made, where one did. What the sink
/// has then is of the first rows, as if the roster were shorter, so that who goes on has all letters in the same order.
///
/// # Errors
/// The roster cannot be read on, or the sink cannot be written. What was handed to the sink before stays.
pub fn run(
    letters: &Letters<'_>,
    roster: &mut Roster,
    reading: &mut Reading,
    selection: &Selection,
    jobs: usize,
    stop: &Stop,
    sink: &mut dyn Sink,
) -> Result<(Met, Option<Signal>), Failure> {
    let most_under_way = jobs as u64 * AHEAD;
    let (to_workers, work) = mpsc::channel::<(u64, Vec<Task>)>();
    let work = Mutex::new(work);
    let (from_workers, results) = mpsc::channel::<(u64, Group)>();
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            let from_workers = from_workers.clone();
            let work = &work;
            scope.spawn(move || make(letters, work, stop, &from_workers));
        }
        drop(from_workers);
        // Dropped when this closure ends, in whatever way: that ends the threads, which the scope waits for.
        let to_workers = to_workers;
        let mut reader = RowReader {
            letters,
            reading,
            columns: &roster.columns,
            left_out: &mut roster.left_out,
            group: letters.of().rows_together(),
            mark: mark(&roster.sample, &roster.columns),
            selection,
            stop,
            rows: selection.rows(&mut roster.rows),
            taken: 0,
            ended: None,
            later: VecDeque::new(),
            met: Met::default(),
        };
        let mut waiting: BTreeMap<u64, Group> = BTreeMap::new();
        // What was made in the order of the rows, and is not in the sink yet.
        let mut gathered: Vec<Done> = Vec::new();
        let (mut sent, mut made, mut written) = (0, 0, 0);
        loop {
            while reader.ended.is_none() && stop.asked().is_none() && sent - written < most_under_way {
                let group = match reader.group(sink) {
                    Ok(group) => group,
                    Err(failure) => {
                        hand_over(sink, &mut gathered)?;
                        return Err(failure);
                    }
                };
                if !group.is_empty() && to_workers.send((sent, group)).is_ok() {
                    sent += 1;
                }
            }
            if sent == written {
                let stopped = if reader.ended.is_none() { stop.asked() } else { None };
                return reader.ended.unwrap_or(Ok(())).map(|()| (reader.met, stopped));
            }
            // All threads are gone only where one panicked; the panic goes on when the scope ends.
            let Ok((number, group)) = results.recv() else { return Ok((reader.met, None)) };
            waiting.insert(number, group);
            waiting.extend(results.try_iter());
            let mut are_whole = true;
            while are_whole && let Some(Group { done, is_whole }) = waiting.remove(&made) {
                gathered.extend(done);
                made += 1;
                are_whole = is_whole;
            }
            // Many go to the sink together: an outbox waits each time until they are on the disk.
            let is_enough = made - written >= most_under_way / 2 || made == sent;
            if is_enough || !are_whole || stop.asked().is_some() {
                hand_over(sink, &mut gathered)?;
                written = made;
            }
            if !are_whole {
                return Ok((reader.met, stop.asked()));
            }
        }
    })
}

/// Hands what was gathered to the sink, if anything was.
fn hand_over(sink: &mut dyn Sink, gathered: &mut Vec<Done>) -> Result<(), Failure> {
    if gathered.is_empty() { Ok(()) } else { sink.take(std::mem::take(gathered)) }
}

/// What became of a group of rows; of the first of them, where a signal came between.
struct Group {
    done: Vec<Done>,
    is_whole: bool,
}

/// What a thread does: it makes the letters of one group after the other, until there are no more, or it is asked to stop.
fn make(letters: &Letters<'_>, work: &Mutex<Receiver<(u64, Vec<Task>)>>, stop: &Stop, made: &Sender<(u64, Group)>) {
    loop {
        let next = locked(work).recv();
        let Ok((number, tasks)) = next else { return };
        let rows = tasks.len();
        let _lost = Lost { number, made };
        let under_way = tasks.into_iter().take_while(|_| stop.asked().is_none());
        let done: Vec<Done> = under_way.map(|task| task.run(letters)).collect();
        let is_whole = done.len() == rows;
        if made.send((number, Group { done, is_whole })).is_err() {
            return;
        }
    }
}

/// Tells of a group that a thread panics over, which nobody need wait for then: the panic goes on when the threads are joined.
struct Lost<'m> {
    number: u64,
    made: &'m Sender<(u64, Group)>,
}

impl Drop for Lost<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let _ = self.made.send((self.number, Group { done: Vec::new(), is_whole: false }));
        }
    }
}

/// Turns rows into tasks.
struct RowReader<'a, R> {
    letters: &'a Letters<'a>,
    reading: &'a mut Reading,
    columns: &'a Columns,
    /// How many go to a thread together.
    group: usize,
    left_out: &'a mut Tally,
    /// What tells the roster from others.
    mark: u64,
    selection: &'a Selection,
    stop: &'a Stop,
    rows: R,
    taken: usize,
    /// Whether there are no more rows, and what keeps the roster from being read on.
    ended: Option<Result<(), Failure>>,
    /// Rows whose writers may be known by something else, if nobody else in the roster is: they wait for its end.
    later: VecDeque<(Row, Person)>,
    met: Met,
}

impl<R: Iterator<Item = Result<Row, Diagnostic>>> RowReader<'_, R> {
    /// The tasks that go to a thread together: fewer where the rows end, or a signal comes between.
    fn group(&mut self, sink: &mut dyn Sink) -> Result<Vec<Task>, Failure> {
        let mut group = Vec::with_capacity(self.group);
        while group.len() < self.group && self.ended.is_none() && self.stop.asked().is_none() {
            let enough = self.selection.limit.is_some_and(|limit| self.taken >= limit);
            match if enough { None } else { self.rows.next() } {
                None => match self.later.pop_front() {
                    Some((row, person)) => group.push(self.known_before(row, person, sink)?),
                    None => self.ended = Some(Ok(())),
                },
                Some(Err(error)) => self.ended = Some(Err(Failure::failed(error))),
                Some(Ok(row)) => {
                    if let Some(task) = self.task(row, sink)? {
                        group.push(task);
                        self.taken += 1;
                    }
                }
            }
        }
        Ok(group)
    }

    fn task(&mut self, row: Row, sink: &mut dyn Sink) -> Result<Option<Task>, Failure> {
        let cells = || super::select::stable_hash(&row.cells.join("\u{1F}"));
        let left_out = self.reading.left_out(self.columns, &row);
        if let Ok(Some(reason)) = left_out {
            if self.selection.holds(cells()) {
                self.left_out.add(reason);
            }
            return Ok(None);
        }
        let mut person = self.reading.person(self.columns, &row);
        if let Err(mut unknown) = left_out {
            unknown.extend(person.err().unwrap_or_default());
            person = Err(unknown);
        }
        if let Ok(person) = &mut person {
            person.writer.choices.sent.all = self.letters.of().sent;
            person.writer.choices.rest = self.letters.of().rest;
        }
        let shared = match &person {
            Ok(person) => super::select::stable_hash(&person.identity),
            // A row without a writer goes where its cells say.
            Err(_) => cells(),
        };
        if !self.selection.holds(shared) {
            return Ok(None);
        }
        let person = match person {
            Err(bad) => {
                self.met.unread += 1;
                return Ok(Some(self.task_of(row, Err(bad))));
            }
            Ok(person) => person,
        };
        if let Some(bad) = duplicate(&mut self.met.rows, &row, &person, self.columns) {
            return Ok(Some(self.task_of(row, Err(vec![bad]))));
        }
        // What was somebody's before is not theirs who come to be known by it.
        let known = match self.met.before.contains(&person.identity) {
            true => Vec::new(),
            false => sink.known(&person.identity)?,
        };
        if known.is_empty() && !sink.known_otherwise(&person)?.is_empty() {
            self.later.push_back((row, person));
            return Ok(None);
        }
        Ok(Some(self.work(row, person, None, known)))
    }

    /// The task of a writer who is known by something else than before, unless that is somebody else of the roster.
    fn known_before(&mut self, row: Row, person: Person, sink: &mut dyn Sink) -> Result<Task, Failure> {
        for before in sink.known_otherwise(&person)? {
            let mut known = if self.met.knows(&before) { Vec::new() } else { sink.known(&before)? };
            if !known.is_empty() {
                known.iter_mut().for_each(|known| known.key.writer.clone_from(&person.identity));
                self.met.before.insert(before.clone());
                return Ok(self.work(row, person, Some(before), known));
            }
        }
        Ok(self.work(row, person, None, Vec::new()))
    }

    fn work(&self, row: Row, person: Person, before: Option<String>, known: Vec<Known>) -> Task {
        self.task_of(row, Ok(Work { person, before, known }))
    }

    fn task_of(&self, row: Row, work: Result<Work, Vec<BadCell>>) -> Task {
        Task { origin: Origin { roster: self.mark, row: row.number }, row, work }
    }
}

/// What tells a roster from others, wherever its file is and whatever its name: its headings and first row.
fn mark(sample: &[Row], columns: &Columns) -> u64 {
    let mut beginning = columns.told_header();
    beginning.extend(sample.iter().take(1).flat_map(|row| row.cells.iter().cloned()));
    super::select::stable_hash(&beginning.join("\u{1F}"))
}

/// The writer of a row that stands in an earlier one.
pub fn duplicate(seen: &mut FirstRows, row: &Row, person: &Person, columns: &Columns) -> Option<BadCell> {
    let number = u32::try_from(row.number).unwrap_or(u32::MAX);
    let first = seen.first(&person.identity, number);
    if first == number {
        return None;
    }
    let holds = match person.identity.split(':').next() {
        Some("id") => Column::Id,
        Some("email") => Column::Email,
        _ => Column::Name,
    };
    Some(BadCell {
        row: row.number,
        column: columns.of(holds).next(),
        holds: Some(holds),
        diagnostic: Diagnostic::error(msg!("error-roster-duplicate", row = i64::from(first)))
            .hint(msg!("hint-roster-duplicate")),
    })
}

fn bad_cells(row: &Row, told: Vec<Diagnostic>) -> Vec<BadCell> {
    told.into_iter().map(|diagnostic| BadCell { row: row.number, column: None, holds: None, diagnostic }).collect()
}

/// A row to be composed.
struct Task {
    origin: Origin,
    row: Row,
    work: Result<Work, Vec<BadCell>>,
}

/// A writer whose letters are to be made.
struct Work {
    person: Person,
    /// What the writer was known by before.
    before: Option<String>,
    /// What is there already.
    known: Vec<Known>,
}

impl Task {
    fn run(self, letters: &Letters<'_>) -> Done {
        let Self { origin, row, work } = self;
        let mut result = work.and_then(|Work { person, before, known }| {
            let now = person.identity.clone();
            let planned = letters.plan(&person).map_err(|told| bad_cells(&row, told))?;
            let mut made = letters.make(person, &planned, &known).map_err(|told| bad_cells(&row, told))?;
            if let Some(to) = &letters.of().supporters {
                supporter::tell(letters, to, &planned, &known, &mut made).map_err(|told| bad_cells(&row, told))?;
            }
            if let Some(before) = before {
                made.changes.insert(0, Change::Known { before, now });
            }
            Ok(made)
        });
        for change in result.iter_mut().flat_map(|made| &mut made.changes) {
            if let Change::Add(draft) = change {
                draft.origin = Some(origin);
            }
        }
        Done { row, result }
    }
}
