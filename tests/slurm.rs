//! deploy/slurm/ on a real Slurm of two nodes, one of which is killed half-way through its task; see tests/slurm/cluster.sh.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{env, fs};

mod common;

use common::{REMORA, ROOT, assert_same, folder, signal, skip, wait};

/// What a run may take: it takes half a minute where nothing is wrong.
const LIMIT: Duration = Duration::from_secs(230);

const PROGRAMS: [&str; 5] = ["munged", "slurmctld", "slurmd", "sbatch", "srun"];

/// A cluster's folder. Whatever still runs of the cluster ends with it.
struct Cluster(PathBuf);

impl Drop for Cluster {
    fn drop(&mut self) {
        let _ = script(&self.0).arg("stop").status();
    }
}

fn script(dir: &Path) -> Command {
    let mut command = Command::new("bash");
    command.arg(Path::new(ROOT).join("tests/slurm/cluster.sh")).arg(dir).env("REMORA", REMORA).stdin(Stdio::null());
    command
}

fn installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    // Debian keeps daemons where only root's PATH looks.
    let folders = env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    folders.map(|folder| folder.join(program)).any(|program| program.is_file())
}

#[test]
fn a_killed_node_costs_time_but_no_page() {
    if env::var_os("REMORA_SKIP_SLURM").is_some_and(|value| !value.is_empty()) {
        return skip("REMORA_SKIP_SLURM is set: nothing is shown about Slurm");
    }
    if let Some(missing) = PROGRAMS.iter().find(|program| !installed(program)) {
        let message = format!("{missing} is not installed: apt-get install slurmctld slurmd slurm-client munge");
        assert!(env::var_os("CI").is_none(), "{message}");
        return skip(&message);
    }
    let folder = folder();
    let cluster = Cluster(folder.path().join("cluster"));
    let told = folder.path().join("told");
    let file = fs::File::create(&told).expect("writable");
    let mut run = script(&cluster.0).stdout(file.try_clone().expect("a handle")).stderr(file).spawn().expect("bash starts");
    let status = wait(&mut run, LIMIT);
    if status.is_none() {
        // It ends its daemons then.
        signal(&run, "TERM");
        wait(&mut run, Duration::from_secs(10));
        let _ = run.kill();
    }
    let told = fs::read_to_string(&told).expect("readable");
    match status {
        Some(status) => assert!(status.success(), "{status}\n{told}"),
        None => panic!("not done after {LIMIT:?}\n{told}"),
    }
    eprint!("{told}");
    for words in ["killed node2", "is queued again", "was built on node1", "SAME: "] {
        assert!(told.contains(words), "it does not say {words:?}:\n{told}");
    }
    let gallery = cluster.0.join("gallery");
    assert_same(&gallery.join("whole/current"), &gallery.join("output/current"), "one machine and a cluster");
}
