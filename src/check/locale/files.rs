//! The files of a language as they are read together: where a workspace says something anew, the built-in words do not count.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::file::{Entry, File};
use super::folder::Folder;
use crate::catalog::Layer;
use crate::locale::{patterns, read_with};

/// The files of a language, parsed as far as they can be; of built-in ones what the workspace leaves of them.
#[derive(Debug)]
pub struct Files<'s> {
    /// By name, the one that holds over the other last.
    all: BTreeMap<&'s str, Vec<File<'s>>>,
    taken: Vec<Taken<'s>>,
    /// Of these the first by the file that it stood in, and by the file of the other, each with its key: they are asked for by every message.
    from: HashMap<(&'s str, &'s str), usize>,
    by: HashMap<(&'s str, &'s str), usize>,
}

/// A message whose place another takes: a built-in one that of the workspace, one of the whole language that of a region's.
#[derive(Debug)]
struct Taken<'s> {
    key: &'s str,
    /// The file that it stood in.
    from: &'s str,
    layer: Layer,
    /// The file of the other.
    by: &'s str,
    /// Whether they say the same.
    same: bool,
}

impl<'s> Files<'s> {
    /// Parses what was read.
    pub(super) fn parse(folder: &'s Folder) -> Self {
        let mut files = Self { all: BTreeMap::new(), taken: Vec::new(), from: HashMap::new(), by: HashMap::new() };
        for ((name, layer), source) in &folder.files {
            files.all.entry(name).or_default().push(File::parse(name, *layer, source));
        }
        files.taken = files.taken();
        for (n, taken) in files.taken.iter().enumerate() {
            files.from.entry((taken.from, taken.key)).or_insert(n);
            files.by.entry((taken.by, taken.key)).or_insert(n);
        }
        let mut left_out: HashMap<(&str, Layer), HashSet<&str>> = HashMap::new();
        for taken in &files.taken {
            left_out.entry((taken.from, taken.layer)).or_default().insert(taken.key);
        }
        for ((name, layer), keys) in left_out {
            let mut alike = files.all.get_mut(name).into_iter().flatten();
            if let Some(beneath) = alike.find(|file| file.layer == layer) {
                beneath.leave_out(&keys);
            }
        }
        files
    }

    /// Whether another file of the same name lies over it.
    pub(super) fn is_covered(&self, file: &File<'_>) -> bool {
        self.all.get(file.name).into_iter().flatten().any(|other| other.layer > file.layer)
    }

    /// What is said over something else: ids are one name space in the files that are read together.
    fn taken(&self) -> Vec<Taken<'s>> {
        let mut taken = Vec::new();
        let Some(lowest) = self.values().map(|file| file.layer).min() else { return taken };
        let mut over: Vec<&File<'s>> = self.values().filter(|file| file.layer > lowest).collect();
        over.sort_by_key(|file| file.layer);
        let own: HashMap<(&str, &str), &File<'s>> = over
            .into_iter()
            .flat_map(|file| file.entries.iter().map(move |entry| ((read_with(file.name), entry.key), file)))
            .collect();
        if own.is_empty() {
            return taken;
        }
        for file in self.values() {
            let by = |key| own.get(&(read_with(file.name), key)).copied().filter(|by| by.layer > file.layer);
            if !file.entries.iter().any(|entry| by(entry.key).is_some()) {
                continue;
            }
            let texts = patterns(file.source).unwrap_or_default();
            let mut of_others = HashMap::new();
            for key in file.entries.iter().map(|entry| entry.key) {
                let Some(by) = by(key) else { continue };
                let others = of_others.entry(by.name).or_insert_with(|| patterns(by.source).unwrap_or_default());
                let same = texts.get(key) == others.get(key);
                taken.push(Taken { key, from: file.name, layer: file.layer, by: by.name, same });
            }
        }
        taken
    }

    /// All of them.
    pub fn values(&self) -> impl Iterator<Item = &File<'s>> {
        self.all.values().flatten()
    }

    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &'s str> {
        self.all.keys().copied()
    }

    /// Those of a name: what is inherited, the built-in one, and the workspace's.
    pub fn named(&self, name: &str) -> impl DoubleEndedIterator<Item = &File<'s>> {
        self.all.get(name).into_iter().flatten()
    }

    /// The one of that name that a person would change.
    pub fn top(&self, name: &str) -> Option<&File<'s>> {
        self.named(name).next_back()
    }

    /// What is said in place of, or in, the files of a name.
    pub fn get(&self, name: &str, key: &str) -> Option<(&File<'s>, &Entry<'s>)> {
        let there = self.named(name).find_map(|file| Some((file, file.get(key)?)));
        there.or_else(|| {
            let taken = &self.taken[*self.from.get(&(name, key))?];
            let file = self.top(taken.by)?;
            Some((file, file.get(key)?))
        })
    }

    /// Whether a workspace's message takes the place of a built-in one of whichever file.
    pub fn takes(&self, file: &str, key: &str) -> bool {
        self.by.contains_key(&(file, key))
    }

    /// The file in which the program has what a file says: another one, where the workspace put it here.
    pub fn home<'n>(&self, file: &'n str, key: &str) -> &'n str
    where
        's: 'n,
    {
        let moved = self.by.get(&(file, key)).map(|n| &self.taken[*n]);
        moved.map_or(file, |moved| moved.from)
    }

    /// The keys of what a file of a region says as the language does that it goes on from.
    pub fn repeats(&self, file: &File<'s>) -> Vec<&'s str> {
        let inherited = |taken: &&Taken<'_>| taken.by == file.name && taken.layer == Layer::Inherited;
        self.taken.iter().filter(inherited).filter(|taken| taken.same).map(|taken| taken.key).collect()
    }

    /// The keys of what a file says otherwise than the built-in words whose place it takes, in its order.
    pub fn shadows(&self, file: &File<'s>) -> Vec<&'s str> {
        let of_program = |taken: &&Taken<'_>| taken.by == file.name && taken.layer == Layer::BuiltIn;
        let taken = self.taken.iter().filter(|taken| of_program(taken) && !taken.same);
        let taken: HashSet<&str> = taken.map(|taken| taken.key).collect();
        let own = file.entries.iter().filter(|_| file.layer == Layer::Workspace);
        own.map(|entry| entry.key).filter(|key| taken.contains(key)).collect()
    }
}
