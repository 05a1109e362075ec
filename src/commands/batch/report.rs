//! What a batch did, counted while it goes on and told at the end.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::destination::BatchDestination;
use super::failed::Failed;
use super::gone::Gone;
use super::table::Table;
use crate::batch::{Alike, Done, Drafts, Letters, Made, Messages, Met, Selection, Shard, Similar, Sink};
use crate::check;
use crate::cli::BatchArgs;
use crate::commands::columns;
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::msg;
use crate::outbox::{ByName, Change, Known};
use crate::roster::{BadCell, Column, Person, Progress, Roster, Row, Tally};
use crate::stop::Signal;
use crate::text::without_isolates;

/// No more rows that failed are told; all of them are in the file.
const MAX_TOLD: usize = 20;

/// So many names are told of writers who are gone.
const MOST_NAMED: usize = 3;

/// How often the progress is written anew.
const PROGRESS: Duration = Duration::from_millis(200);

/// Counts what a batch does, hands it on to its target, and tells it.
pub(crate) struct BatchReport<'s, 'a> {
    session: &'s mut Session<'a>,
    destination: BatchDestination,
    failed: Option<Failed>,
    dry_run: bool,
    /// Whether rows that failed are no failure of the whole.
    keep_going: bool,
    /// The share of the writers that it is about.
    pub shard: Option<Shard>,
    /// The signal that ended it before its end.
    stopped: Option<Signal>,
    json: bool,
    stream: bool,
    rows: usize,
    writers: usize,
    made: usize,
    rewritten: usize,
    unchanged: usize,
    out_of_date: usize,
    failures: usize,
    drafts: Drafts,
    /// Messages to supporters; supporters without an address; those who sign by place.
    messages: [usize; 3],
    /// The table of supporters.
    pub(super) table: Option<Table>,
    /// How many rows it has, and where it is.
    tabled: Option<(usize, String)>,
    /// The last row whose documents are kept.
    last_row: u64,
    /// Whether there was no room for what was to be written.
    broken_off: bool,
    /// Whether the outbox knew somebody before.
    knew_some: bool,
    /// Who of them has which name and address, once that was looked for.
    names: Option<ByName>,
    /// Writers of the outbox whom the roster does not have.
    gone: Option<Gone>,
    similar: Similar,
    alike: Alike,
    /// What each column of the roster is read as.
    columns: Value,
    /// Where they stand, and in what encoding.
    place: Value,
    /// The first finding of each kind, and how many there are.
    found: BTreeMap<(Option<&'static str>, &'static str), (Diagnostic, usize)>,
    progress: Option<(Arc<Progress>, Instant, Instant)>,
}

impl<'s, 'a> BatchReport<'s, 'a> {
    /// Nothing is counted yet.
    pub fn new(
        session: &'s mut Session<'a>,
        roster: &Roster,
        destination: BatchDestination,
        failed: Option<PathBuf>,
        args: &BatchArgs,
    ) -> Result<Self, Diagnostic> {
        let knew_some = destination.outbox().map_or(Ok(false), |outbox| outbox.is_empty().map(|empty| !empty))?;
        let now = session.environment.now();
        let shown = session.environment.stderr_terminal;
        Ok(Self {
            columns: if args.json { columns::as_json(session, &roster.columns) } else { Value::Null },
            place: if args.json { columns::place_as_json(roster) } else { Value::Null },
            failed: failed.map(|path| Failed::new(path, &roster.columns, roster.delimiter)),
            dry_run: args.dry_run,
            keep_going: args.keep_going,
            shard: None,
            stopped: None,
            json: args.json,
            stream: matches!(destination, BatchDestination::Stream),
            destination,
            rows: 0,
            writers: 0,
            made: 0,
            rewritten: 0,
            unchanged: 0,
            out_of_date: 0,
            failures: 0,
            drafts: Drafts::default(),
            messages: [0; 3],
            table: None,
            tabled: None,
            last_row: 0,
            broken_off: false,
            knew_some,
            names: None,
            gone: None,
            similar: Similar::default(),
            alike: Alike::default(),
            found: BTreeMap::new(),
            progress: shown.then(|| (Arc::clone(&roster.progress), now, now)),
            session,
        })
    }

    /// What was counted so far of what is kept.
    fn counts(&self) -> [usize; 6] {
        [self.rows, self.writers, self.made, self.rewritten, self.unchanged, self.out_of_date]
    }

    /// Counts again from there.
    fn restore(&mut self, counts: [usize; 6]) {
        [self.rows, self.writers, self.made, self.rewritten, self.unchanged, self.out_of_date] = counts;
    }

    fn count(&mut self, made: &Made) {
        for change in &made.changes {
            match change {
                Change::Add(_) => self.made += 1,
                Change::Rewrite(..) => self.rewritten += 1,
                Change::OutOfDate(_) => self.out_of_date += 1,
                // One that replaces it is counted.
                Change::SameFrom(..) | Change::Drop(_) | Change::Known { .. } => {}
            }
        }
        self.writers += 1;
        self.drafts.all += made.drafts.all;
        self.drafts.to_nobody += made.drafts.to_nobody;
        match made.messages {
            Messages::Unasked => {}
            Messages::Made => self.messages[0] += 1,
            Messages::NoAddress => self.messages[1] += 1,
            Messages::ByPlace => self.messages[2] += 1,
        }
        made.sentences.iter().for_each(|(group, sentences)| self.alike.add(*group, sentences));
        made.fingerprints.iter().for_each(|fingerprint| self.similar.add(*fingerprint));
        self.unchanged += made.unchanged;
        for finding in &made.findings {
            // Findings that differ only in what they name are counted together: there may be one for each row.
            let key = (finding.code, finding.message.id);
            match self.found.get_mut(&key) {
                Some((known, count)) => {
                    // What is the same of several offices names them all.
                    known.takes_in(finding);
                    *count += 1;
                }
                None => drop(self.found.insert(key, (finding.clone(), 1))),
            }
        }
    }

    /// Keeps a row that failed, and tells the first few.
    fn fail(&mut self, row: &Row, bad: &[BadCell]) -> Result<(), Failure> {
        self.failures += 1;
        let reasons: Vec<String> = bad.iter().map(|cell| self.session.ui.say(&cell.reason())).collect();
        if let Some(failed) = &mut self.failed {
            let reason = without_isolates(&reasons.join(" ")).replace('\n', " ");
            failed.add(row, &reason).map_err(|error| Diagnostic::unwritable(failed.path(), &error))?;
        }
        if self.failures <= MAX_TOLD {
            self.clear_progress();
            for cell in bad {
                self.session.tell(&cell.told());
            }
        }
        Ok(())
    }

    fn show_made(&mut self, row: &Row, made: &Made) -> Result<(), Failure> {
        if !self.dry_run || self.json || made.changes.is_empty() {
            return Ok(());
        }
        let mut files: Vec<String> = Vec::new();
        for change in &made.changes {
            if let Change::Add(draft) | Change::Rewrite(_, draft) = change {
                files.push(draft.file_name.clone());
            }
        }
        let text =
            self.session.ui.say(&msg!("batch-would", row = row.number, name = &made.person.writer.name, files = files));
        writeln!(self.session.out, "{text}")?;
        Ok(())
    }

    fn show_progress(&mut self) {
        let Some((progress, start, last)) = &mut self.progress else { return };
        let now = self.session.environment.now();
        if now.duration_since(*last) < PROGRESS {
            return;
        }
        *last = now;
        let elapsed = now.duration_since(*start).as_secs_f64();
        let rate = (self.rows as f64 / elapsed.max(0.001)).round() as i64;
        let share = progress.share();
        let left = if share > 0.01 { (elapsed * (1.0 - share) / share).round() as u64 } else { 0 };
        let left = format!("{}:{:02}", left / 60, left % 60);
        let text = self.session.ui.say(&msg!("batch-progress", rows = self.rows, rate = rate, left = left));
        let _ = write!(self.session.err, "\r\u{1b}[K{text}");
        let _ = self.session.err.flush();
    }

    fn clear_progress(&mut self) {
        if self.progress.is_some() {
            let _ = write!(self.session.err, "\r\u{1b}[K");
        }
    }

    /// Letters that are the same but for the name, where there are any: N of M.
    fn tell_similar(&mut self) {
        let Similar { letters, same, at_least, .. } = self.similar;
        if same == 0 {
            return;
        }
        let message = if at_least {
            msg!("batch-similar-at-least", count = same, letters = letters)
        } else {
            msg!("batch-similar", count = same, letters = letters)
        };
        let finding = check::PERSONAL.weaker(Severity::Note, message);
        self.session.show(&[finding.hint(msg!("batch-similar-hint"))]);
    }

    /// Tells how much of what was done.
    fn tell_counts(&mut self, failed_file: Option<&str>) {
        let told = [
            (
                self.made,
                if self.dry_run {
                    msg!("batch-would-make", count = self.made, writers = self.writers)
                } else {
                    msg!("batch-made", count = self.made, writers = self.writers)
                },
            ),
            (self.rewritten, msg!("batch-rewritten", count = self.rewritten)),
            (self.unchanged, msg!("batch-unchanged", count = self.unchanged)),
            (self.out_of_date, msg!("batch-out-of-date", count = self.out_of_date)),
        ];
        for (count, message) in &told {
            if *count > 0 {
                self.session.tell(message);
            }
        }
        self.tell_messages();
        self.tell_gone();
        if self.made + self.rewritten + self.unchanged + self.out_of_date + self.failures == 0
            && self.stopped.is_none()
            && self.tabled.is_none()
        {
            self.session.tell(&msg!("batch-nothing"));
        }
        if self.broken_off {
            self.session.tell(&if self.last_row > 0 {
                msg!("batch-kept", row = self.last_row)
            } else {
                msg!("batch-kept-none")
            });
        }
        if let Some(signal) = self.stopped {
            self.session.tell(&if self.last_row > 0 {
                msg!("batch-stopped", signal = signal.as_str(), row = self.last_row)
            } else {
                msg!("batch-stopped-none", signal = signal.as_str())
            });
        }
        if self.drafts.all > 0 && self.drafts.all == self.drafts.to_nobody {
            self.session.tell(&msg!("batch-to-nobody", count = self.drafts.all));
        }
        if self.failures > 0 {
            match failed_file {
                Some(file) => self.session.tell(&msg!("batch-failed-in", count = self.failures, file = file)),
                None => self.session.tell(&msg!("batch-failed", count = self.failures)),
            }
        }
    }

    /// The same, for scripts.
    fn summary(&self, failed_file: Option<&str>, left_out: Tally) -> Value {
        json!({
            "rows": self.rows,
            "writers": self.writers,
            "made": self.made,
            "rewritten": self.rewritten,
            "unchanged": self.unchanged,
            "out_of_date": self.out_of_date,
            "failed": self.failures,
            "messages": self.messages[0],
            "without_address": self.messages[1],
            "by_place": self.messages[2],
            "table": self.tabled.as_ref().map(|(_, file)| file),
            "gone": self.gone.as_ref().map_or(0, |gone| gone.names.len()),
            "pruned": self.gone.as_ref().map_or(0, |gone| if gone.pruned { gone.waiting.len() } else { 0 }),
            "letters": self.similar.letters,
            "similar": self.similar.same,
            "alike": self.alike.percent(),
            "failed_file": failed_file.filter(|_| self.failures > 0),
            "shard": self.shard.map(|shard| shard.to_string()),
            "stopped": self.stopped.map(Signal::as_str),
            "dry_run": self.dry_run,
            "left_out": columns::left_out_as_json(left_out),
            "read": self.place,
            "columns": self.columns,
        })
    }

    /// Looks for writers of the outbox whom the roster does not have, where all of it was read, and takes out what has not
    /// gone where that is asked for.
    ///
    /// # Errors
    /// The outbox cannot be read or written.
    pub fn look_for_gone(
        &mut self,
        letters: &Letters<'_>,
        selection: &Selection,
        met: &Met,
        prune: bool,
    ) -> Result<(), Diagnostic> {
        if !self.knew_some || !selection.is_whole() {
            return Ok(());
        }
        if met.unread > 0 {
            // Whose rows those are is not known: they may be anybody's.
            if prune {
                self.session.tell(&msg!("batch-prune-unread", count = met.unread));
            }
            return Ok(());
        }
        let actions: Vec<&str> = letters.of().actions.iter().map(|(action, ..)| action.id.as_str()).collect();
        let Some(outbox) = self.destination.outbox() else { return Ok(()) };
        let mut gone = Gone::find(outbox, &actions, selection, met)?;
        if prune && let BatchDestination::Outbox(outbox) = &mut self.destination {
            gone.prune(outbox)?;
        }
        self.gone = Some(gone).filter(|gone| !gone.names.is_empty());
        Ok(())
    }

    fn tell_messages(&mut self) {
        let [told, no_address, by_place] = self.messages;
        for (count, message) in [
            (told, msg!("batch-messages", count = told)),
            (no_address, msg!("batch-messages-no-address", count = no_address)),
            (by_place, msg!("batch-messages-place", count = by_place)),
        ] {
            if count > 0 {
                self.session.tell(&message);
            }
        }
        if let Some((rows, file)) = &self.tabled {
            self.session.tell(&msg!("batch-table", count = *rows, file = file));
        }
    }

    fn tell_gone(&mut self) {
        let Some(Gone { names, waiting, went, pruned }) = &self.gone else { return };
        self.session.tell(&match names.len().checked_sub(MOST_NAMED) {
            None | Some(0) => msg!("batch-gone", count = names.len(), names = names.clone()),
            Some(more) => msg!("batch-gone-many", names = names[..MOST_NAMED].to_vec(), count = more),
        });
        if !waiting.is_empty() {
            let count = waiting.len();
            self.session.tell(&if *pruned {
                msg!("batch-pruned", count = count)
            } else {
                msg!("batch-gone-waiting", count = count)
            });
        }
        if *went > 0 {
            self.session.tell(&msg!("batch-gone-went", count = *went));
        }
    }

    /// Tells what was done, also where a signal ended it.
    ///
    /// # Errors
    /// The file of rows that failed cannot be written, or the letters are not there any more; or a signal ended it, or rows failed.
    pub fn end(mut self, roster: &Roster, stopped: Option<Signal>) -> Result<(), Failure> {
        self.stopped = stopped;
        self.clear_progress();
        // Who is asked to stop has no time to write the whole file anew; the next run does it.
        if stopped.is_none() {
            self.destination.end();
        }
        self.destination.still()?;
        let shown = self.failed.as_ref().map(|failed| failed.path().display().to_string());
        if let Some(table) = self.table.take().filter(|_| stopped.is_none()) {
            let (rows, path) = (table.rows, table.path().to_owned());
            table.end().map_err(|error| Diagnostic::unwritable(&path, &error))?;
            self.tabled = Some((rows, path.display().to_string()));
        }
        // What is kept is told also where this file cannot be written.
        let written = self.failed.take().map_or(Ok(()), |failed| {
            let path = failed.path().to_owned();
            failed.end().map_err(|error| Diagnostic::unwritable(&path, &error))
        });
        for (diagnostic, count) in std::mem::take(&mut self.found).into_values() {
            self.session.show(&[in_roster(diagnostic)]);
            if count > 1 {
                self.session.tell(&msg!("batch-found", count = count));
            }
        }
        if self.failures > MAX_TOLD {
            self.session.tell(&msg!("batch-failed-more", count = self.failures - MAX_TOLD));
        }
        self.tell_similar();
        if let Some(percent) = self.alike.percent() {
            self.session.tell(&msg!("batch-alike", percent = percent as i64));
        }
        let hidden = roster.sheets.as_ref().map_or(0, |sheets| sheets.hidden_rows.load(Ordering::Relaxed));
        columns::tell_left_out(self.session, &roster.name, roster.left_out, hidden);
        self.tell_counts(shown.as_deref());
        if self.json {
            let summary = self.summary(shown.as_deref(), roster.left_out);
            if self.stream {
                writeln!(self.session.out, "{}", json!({ "summary": summary }))?;
            } else {
                writeln!(self.session.out, "{summary:#}")?;
            }
        }
        written?;
        match stopped {
            Some(signal) => Err(Failure::stopped(signal.exit())),
            None if self.failures > 0 && !self.keep_going => Err(Failure::partly()),
            None => Ok(()),
        }
    }
}

impl Sink for BatchReport<'_, '_> {
    fn known(&mut self, identity: &str) -> Result<Vec<Known>, Diagnostic> {
        // Of two rows of one writer the second is refused: what this run makes is nobody's but the row's that it is made of.
        if self.knew_some { self.destination.known(identity) } else { Ok(Vec::new()) }
    }

    fn known_otherwise(&mut self, person: &Person) -> Result<Vec<String>, Diagnostic> {
        let Some(outbox) = self.destination.outbox().filter(|_| self.knew_some) else { return Ok(Vec::new()) };
        if self.names.is_none() {
            self.names = Some(outbox.by_name()?);
        }
        self.names.as_ref().map_or(Ok(Vec::new()), |names| self.destination.known_otherwise(person, names))
    }

    fn take(&mut self, group: Vec<Done>) -> Result<(), Failure> {
        self.destination.still()?;
        let (mut changes, mut whole) = (Vec::new(), Vec::new());
        let before = self.counts();
        let last = group.last().map_or(self.last_row, |done| done.row.number);
        for Done { row, result } in group {
            self.rows += 1;
            let bad = |told: Vec<Diagnostic>| -> Vec<BadCell> {
                let bad = |diagnostic| BadCell { row: row.number, column: None, holds: None, diagnostic };
                told.into_iter().map(bad).collect()
            };
            let taken = result.and_then(|made| match self.destination.take(&made, self.session.out) {
                Ok(()) => Ok(made),
                Err(failure) => Err(bad(failure.diagnostics)),
            });
            match taken {
                Ok(mut made) => {
                    self.count(&made);
                    self.show_made(&row, &made)?;
                    if let Some(table) = &mut self.table {
                        table.add(&made).map_err(|error| Diagnostic::unwritable(table.path(), &error))?;
                    }
                    changes.append(&mut made.changes);
                    if !matches!(self.destination, BatchDestination::Outbox(_)) {
                        self.last_row = row.number;
                    }
                    if made.unmade.is_empty() {
                        whole.push(row);
                    } else {
                        self.fail(&row, &bad(std::mem::take(&mut made.unmade)))?;
                    }
                }
                // Nobody reads the stream any more: the other rows would fail the same way.
                Err(mut bad) if self.stream && bad.iter().any(|cell| is_output(&cell.diagnostic)) => {
                    return Err(Failure::failed(bad.remove(0).diagnostic));
                }
                // So would they on a full disk.
                Err(mut bad) if bad.iter().any(|cell| is_full(&cell.diagnostic)) => {
                    self.broken_off = true;
                    return Err(Failure::failed(bad.remove(0).diagnostic));
                }
                Err(bad) => self.fail(&row, &bad)?,
            }
        }
        if let Err(error) = self.destination.apply(&changes) {
            // A group is kept whole or not at all.
            self.restore(before);
            self.broken_off = is_full(&error);
            return Err(error.into());
        }
        self.last_row = last;
        if let Some(failed) = &mut self.failed {
            whole.iter().for_each(|row| failed.made(row));
        }
        self.show_progress();
        Ok(())
    }
}

/// A finding with the way to mend it in a roster, where that is not a flag.
fn in_roster(diagnostic: Diagnostic) -> Diagnostic {
    let column = match diagnostic.code {
        Some(code) if code == check::PERSONAL.code => Column::Note,
        Some(code) if code == check::SIGNED.code => Column::Address,
        _ => return diagnostic,
    };
    diagnostic.hint(msg!("hint-roster-column", column = column.as_str()))
}

/// Whether there is no room left where something was written.
fn is_full(diagnostic: &Diagnostic) -> bool {
    let said = diagnostic.detail.as_deref().unwrap_or_default();
    // As Linux and macOS number it, and Windows; a quota of the disk; SQLite.
    ["(os error 28)", "(os error 112)", "(os error 122)", "disk is full"].iter().any(|full| said.contains(full))
}

fn is_output(diagnostic: &Diagnostic) -> bool {
    matches!(diagnostic.message.id, "error-pipe" | "error-output")
}
