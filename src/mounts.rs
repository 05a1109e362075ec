//! On what kind of disk a file is, by the system's list of what is mounted where (`proc(5)`, `/proc/self/mountinfo`).

use std::path::{Path, PathBuf};

/// File systems behind a network, as Linux names them. On those the locks and the shared memory of SQLite hold for one machine at
/// most.
const NETWORK: [&str; 18] = [
    "9p",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "glusterfs",
    "gpfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "ocfs2",
    "orangefs",
    "panfs",
    "smb3",
    "smbfs",
    "wekafs",
];

/// The same, of those that programs bring along; the kernel calls them `fuse.` and this.
const NETWORK_FUSE: [&str; 16] = [
    "blobfuse",
    "blobfuse2",
    "ceph-fuse",
    "davfs2",
    "gcsfuse",
    "glusterfs",
    "goofys",
    "juicefs",
    "mount-s3",
    "mountpoint-s3",
    "rclone",
    "s3fs",
    "seaweedfs",
    "smbnetfs",
    "sshfs",
    "beegfs",
];

/// The kind of network disk that a path is on; nothing for a disk of this machine, or where it is not known.
pub(crate) fn network_disk<'m>(mountinfo: &'m str, path: &Path) -> Option<&'m str> {
    let kind = kind(mountinfo, path)?;
    let is_network = match kind.strip_prefix("fuse.") {
        Some(program) => NETWORK_FUSE.contains(&program),
        None => NETWORK.contains(&kind),
    };
    is_network.then_some(kind)
}

/// The kind of file system that an absolute path is on: that of the longest mount point above it, and of several there the last.
fn kind<'m>(mountinfo: &'m str, path: &Path) -> Option<&'m str> {
    let mounts = mountinfo.lines().filter_map(|line| {
        let (about, source) = line.split_once(" - ")?;
        let point = unescaped(about.split(' ').nth(4)?);
        path.starts_with(&point).then(|| (point.components().count(), source.split(' ').next()))
    });
    mounts.max_by_key(|(length, _)| *length)?.1
}

/// Spaces, tabs, line breaks and backslashes are written as octal numbers there.
fn unescaped(point: &str) -> PathBuf {
    let mut parts = point.split('\\');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.get(..3).and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(byte) => {
                text.push(char::from(byte));
                text.push_str(&part[3..]);
            }
            None => {
                text.push('\\');
                text.push_str(part);
            }
        }
    }
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,errors=remount-ro
90 27 0:52 / /home rw,relatime shared:40 - nfs4 files.example:/home rw,vers=4.2
91 90 0:53 / /home/ana/scratch rw,relatime - tmpfs tmpfs rw
92 27 0:54 / /mnt/our\\040files rw - cifs //nas.example/ours rw
93 27 0:55 / /mnt/cloud rw - fuse.s3fs s3fs rw
94 27 0:56 / /mnt/stick rw - fuseblk /dev/sdb1 rw
95 27 0:57 / /mnt/pods rw - fuse.lxcfs lxcfs rw
96 27 0:58 / /mnt/twice rw - ext4 /dev/vdb rw
97 96 0:59 / /mnt/twice rw - lustre mds@tcp:/scratch rw
";

    fn found(path: &str) -> Option<&'static str> {
        network_disk(MOUNTS, Path::new(path))
    }

    #[test]
    fn the_nearest_mount_point_tells() {
        assert_eq!(found("/home/ana"), Some("nfs4"));
        assert_eq!(found("/home/ana/scratch/job"), None, "a disk of this machine below one of the network");
        assert_eq!(found("/homework"), None, "a name that begins alike is another folder");
        assert_eq!(found("/mnt/our files/letters"), Some("cifs"));
        assert_eq!(found("/mnt/cloud"), Some("fuse.s3fs"));
        assert_eq!((found("/mnt/stick"), found("/mnt/pods")), (None, None));
        assert_eq!(found("/mnt/twice/a"), Some("lustre"), "what was mounted last is what is seen");
        assert_eq!(found("/srv"), None);
    }

    #[test]
    fn a_list_that_is_none_tells_nothing() {
        for list in ["", "x", " - nfs", "1 2 3 4 \\ - nfs x rw", "1 2 3 4 /a\\9 rw - nfs x rw"] {
            assert_eq!(network_disk(list, Path::new("/a")), None, "{list}");
        }
    }
}
