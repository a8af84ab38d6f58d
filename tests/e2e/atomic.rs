//! The served site is always one complete release, whatever happens to a build.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::common::{
    Ran, Running, command, copy, difference, folder, ok, sample_source, shared_folder, signal, skip, tree, wait, write,
};

/// Two galleries that differ in texts, in which add-ons there are, in every page and in the style sheet, and the trees
/// that whole builds of them give.
struct Two {
    dir: PathBuf,
    trees: [BTreeMap<String, u128>; 2],
}

const LOCALES: &str = "en-US,de";

/// The page that readers ask for: both galleries have it.
const PAGE: &str = "en-US/addon/kelp-notes/index.html";

fn two() -> &'static Two {
    static TWO: OnceLock<Two> = OnceLock::new();
    TWO.get_or_init(|| {
        let dir = shared_folder("two");
        let root = dir.as_path();
        copy(&sample_source(), &root.join("a"));
        copy(&sample_source(), &root.join("b"));
        let toml = root.join("b/addons/kelp-notes/addon.toml");
        let changed = fs::read_to_string(&toml).unwrap().replace("Write notes in the margin", "Scribble in the margin");
        fs::write(&toml, changed).unwrap();
        fs::remove_dir_all(root.join("b/addons/tab-and-friends")).unwrap();
        let toml =
            fs::read_to_string(root.join("b/addons/paper-boats/addon.toml")).unwrap().replace("guid = \"", "guid = \"second-");
        write(
            root,
            "b/addons/paper-ships/addon.toml",
            toml.lines().filter(|line| !line.starts_with("former-slugs")).fold(String::new(), |all, line| all + line + "\n"),
        );
        copy(&root.join("b/addons/paper-boats"), &root.join("paper"));
        for entry in fs::read_dir(root.join("paper")).unwrap().map(|entry| entry.unwrap().path()) {
            let target = root.join("b/addons/paper-ships").join(entry.file_name().unwrap());
            if entry.is_file() && !target.exists() {
                fs::copy(&entry, &target).unwrap();
            } else if entry.is_dir() {
                copy(&entry, &target);
            }
        }
        for name in ["a", "b"] {
            ok(root, &["import", "files", name, "--catalog", &format!("{name}.db")]);
        }
        write(root, "theme/theme.toml", "name = \"Other style\"\nextends = \"default\"\n");
        write(root, "theme/assets/style.css", "body{color:#123456}\n");
        write(root, "a.toml", "[site]\nname = \"Gallery A\"\n");
        write(root, "b.toml", "[site]\nname = \"Gallery B\"\n[theme]\npath = \"theme\"\n");
        let trees = ["a", "b"].map(|name| {
            ok(
                root,
                &build_arguments(root, name, &root.join(format!("only-{name}"))).iter().map(String::as_str).collect::<Vec<_>>(),
            );
            tree(&root.join(format!("only-{name}/current")))
        });
        let [a, b] = &trees;
        assert!(a.len() > 300 && a.keys().any(|path| !b.contains_key(path)) && b.keys().any(|path| !a.contains_key(path)));
        let style = |tree: &BTreeMap<String, u128>| tree.keys().find(|path| path.ends_with(".css")).cloned();
        assert_ne!(style(a), style(b));
        let alike = a.iter().filter(|(path, hash)| path.ends_with(".html") && b.get(*path) == Some(*hash)).count();
        assert_eq!(alike, 0, "every page differs");
        Two { dir, trees }
    })
}

fn build_arguments(root: &Path, name: &str, output: &Path) -> Vec<String> {
    let file = |name: String| root.join(name).to_string_lossy().into_owned();
    let fixed = ["build", "--quiet", "--locales", LOCALES, "--catalog"].map(str::to_owned);
    let catalog = [file(format!("{name}.db")), "--config".to_owned(), file(format!("{name}.toml")), "--output".to_owned()];
    fixed.into_iter().chain(catalog).chain([output.to_string_lossy().into_owned()]).collect()
}

impl Two {
    /// A command that builds gallery 0 or 1 into `output`.
    fn command(&self, which: usize, output: &Path) -> Command {
        let arguments = build_arguments(&self.dir, ["a", "b"][which], output);
        command(&self.dir, &arguments.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn build(&self, which: usize, output: &Path) -> Ran {
        Ran::from(self.command(which, output).output().unwrap())
    }

    #[track_caller]
    fn build_ok(&self, which: usize, output: &Path) {
        let ran = self.build(which, output);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    }

    /// Which of the two galleries is served, byte for byte. Hashed files of the release before may be there, too.
    #[track_caller]
    fn served(&self, output: &Path) -> usize {
        let now = tree(&output.join("current"));
        let whole = |expected: &BTreeMap<String, u128>| {
            let more = now.iter().filter(|(path, _)| !expected.contains_key(*path)).all(|(path, hash)| {
                let hashed = path.starts_with("assets/") || path.starts_with("media/");
                hashed && self.trees.iter().any(|tree| tree.get(path) == Some(hash))
            });
            more && expected.iter().all(|(path, hash)| now.get(path) == Some(hash))
        };
        let found = self.trees.iter().position(whole);
        found.unwrap_or_else(|| {
            panic!("neither of the two: {:?}; {:?}", difference(&self.trees[0], &now), difference(&self.trees[1], &now))
        })
    }
}

/// What no build may leave: half-made releases, temporary names, more than two releases.
#[track_caller]
fn assert_tidy(output: &Path) {
    let names = |folder: &Path| {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(names(output), [".remora", "Caddyfile", "current", "nginx.conf", "releases"]);
    let releases = names(&output.join("releases"));
    assert!(releases.len() <= 2 && releases.iter().all(|name| name.parse::<u64>().is_ok()), "{releases:?}");
}

/// Numbers without reason, others every time: the seed is told, so that a failure can be had again.
struct Chance(u64);

impl Chance {
    fn new() -> Chance {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos() as u64;
        let seed = std::env::var("REMORA_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(now);
        println!("REMORA_SEED={seed}");
        Chance(seed)
    }

    /// From 0 to `end`.
    fn below(&mut self, end: u64) -> u64 {
        self.0 = xxhash_rust::xxh3::xxh3_64(&self.0.to_le_bytes());
        self.0 % end.max(1)
    }
}

fn kills() -> usize {
    std::env::var("REMORA_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(40)
}

#[test]
fn a_build_killed_at_any_moment_leaves_one_whole_site_and_the_next_one_repairs_everything() {
    let two = two();
    let dir = folder();
    let output = dir.path().join("site");
    let mut chance = Chance::new();
    two.build_ok(0, &output);
    let started = Instant::now();
    two.build_ok(1, &output);
    // The moments to kill at. How long a build takes changes with what else the machine does: the window follows it.
    let mut window = started.elapsed() * 11 / 10;
    let (stop, reads, switches) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let (mut killed, mut finished) = (0, 0);
    std::thread::scope(|scope| {
        // A reader that never sees a page whose style sheet is missing, nor half a page.
        let reader = scope.spawn(|| {
            let mut last = String::new();
            while !stop.load(Ordering::Relaxed) {
                let page = fs::read_to_string(output.join("current").join(PAGE)).expect("the page is always there");
                assert!(page.ends_with("</html>") || page.contains("</footer>"), "half a page");
                let at = page.find("/assets/style.").expect("a style sheet");
                let style = page[at + 1..].split([' ', '"', '>']).next().expect("an address").to_owned();
                let bytes = fs::read(output.join("current").join(&style));
                assert!(bytes.is_ok_and(|bytes| !bytes.is_empty()), "{style} of the page is missing");
                reads.fetch_add(1, Ordering::Relaxed);
                if style != last {
                    switches.fetch_add(1, Ordering::Relaxed);
                    last = style;
                }
                std::thread::sleep(Duration::from_micros(300));
            }
        });
        for n in 0..kills() {
            let mut child = two.command(n % 2, &output).stderr(Stdio::null()).spawn().unwrap();
            let delay = Duration::from_micros(chance.below(window.as_micros() as u64));
            match wait(&mut child, delay) {
                Some(_) => {
                    finished += 1;
                    window = window * 8 / 10;
                }
                None => {
                    child.kill().unwrap();
                    child.wait().unwrap();
                    killed += 1;
                    window = window * 11 / 10;
                }
            }
            two.served(&output);
            if reader.is_finished() {
                break;
            }
            // Every other time the next build comes at once; else several killed ones in a row.
            if chance.below(2) == 0 {
                let next = chance.below(2) as usize;
                two.build_ok(next, &output);
                assert_eq!(two.served(&output), next);
                assert!(fs::read_dir(output.join("releases")).unwrap().count() <= 2);
            }
        }
        stop.store(true, Ordering::Relaxed);
        if let Err(panic) = reader.join() {
            std::panic::resume_unwind(panic);
        }
    });
    for which in [0, 1, 0] {
        two.build_ok(which, &output);
        assert_eq!(two.served(&output), which);
    }
    assert_tidy(&output);
    println!(
        "{killed} builds killed, {finished} finished before; {} pages read, {} switches seen",
        reads.into_inner(),
        switches.into_inner()
    );
    assert!(killed * 3 > kills(), "only {killed} of {} builds were killed in time", kills());
}

#[test]
fn a_first_build_that_is_killed_can_be_repeated() {
    let two = two();
    let mut chance = Chance::new();
    for _ in 0..6 {
        let dir = folder();
        let output = dir.path().join("site");
        let mut child = two.command(0, &output).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(chance.below(250)));
        let _ = child.kill();
        child.wait().unwrap();
        if output.join("current").exists() {
            assert_eq!(two.served(&output), 0);
        }
        two.build_ok(1, &output);
        assert_eq!(two.served(&output), 1);
        assert_tidy(&output);
    }
}

/// A build of the whole sample that has begun to render.
fn rendering(dir: &Path) -> (Running, BufReader<std::process::ChildStderr>) {
    let mut child = command(dir, &["build", "--output", "site", "--jobs", "1"]).stderr(Stdio::piped()).spawn().unwrap();
    let mut words = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.starts_with("rendering") {
        line.clear();
        assert!(words.read_line(&mut line).unwrap() > 0, "the build ended before it rendered");
    }
    (Running(child), words)
}

#[test]
fn an_interrupted_build_exits_with_130_and_leaves_the_last_site() {
    let dir = folder();
    let dir = dir.path();
    ok(dir, &["build", "--output", "site", "--locales", "de", "--quiet"]);
    let before = tree(&dir.join("site"));
    for name in ["INT", "TERM"] {
        let mut codes = Vec::new();
        // A build may be done before the signal reaches it; not five times in a row.
        for _ in 0..5 {
            let (mut child, mut words) = rendering(dir);
            signal(&child.0, name);
            let mut rest = String::new();
            while words.read_line(&mut rest).unwrap() > 0 {}
            let code = wait(&mut child.0, Duration::from_secs(60)).expect("an interrupted build ends").code();
            codes.push(code);
            if code == Some(130) {
                assert!(rest.contains("interrupted"), "{rest}");
                break;
            }
            ok(dir, &["build", "--output", "site", "--locales", "de", "--quiet"]);
        }
        assert_eq!(codes.last(), Some(&Some(130)), "SIG{name}: {codes:?}");
        let after = tree(&dir.join("site"));
        if codes.len() == 1 {
            assert!(after == before, "{:?}", difference(&before, &after));
        }
    }
}

#[test]
fn a_second_build_into_the_same_folder_is_refused_while_the_first_one_runs() {
    let two = two();
    let dir = folder();
    let dir = dir.path();
    // The first one is stopped in the middle, so that it is surely not done yet.
    let (mut first, mut words) = rendering(dir);
    signal(&first.0, "STOP");
    let second = two.build(0, &dir.join("site"));
    assert_eq!(second.code, Some(1), "{}", second.stderr);
    assert!(second.stderr.contains("another build") && second.stderr.contains("site"), "{}", second.stderr);
    assert!(!dir.join("site/current").exists());
    signal(&first.0, "CONT");
    let mut rest = String::new();
    while words.read_line(&mut rest).unwrap() > 0 {}
    let status = wait(&mut first.0, Duration::from_secs(120)).expect("the first build ends");
    assert!(status.success(), "{rest}");
    super::common::assert_same(&dir.join("site/current"), &super::common::sample_site().join("current"), "the first build");
    assert_tidy(&dir.join("site"));
    two.build_ok(0, &dir.join("site"));
    assert_eq!(two.served(&dir.join("site")), 0);
}

#[test]
fn many_builds_at_once_leave_one_whole_site() {
    let two = two();
    let dir = folder();
    let output = dir.path().join("site");
    two.build_ok(0, &output);
    let children: Vec<Child> = (0..6).map(|n| two.command(n % 2, &output).stderr(Stdio::piped()).spawn().unwrap()).collect();
    let mut done = 0;
    for child in children {
        let ran = Ran::from(child.wait_with_output().unwrap());
        match ran.code {
            Some(0) => done += 1,
            Some(1) => assert!(ran.stderr.contains("another build"), "{}", ran.stderr),
            code => panic!("{code:?}: {}", ran.stderr),
        }
    }
    assert!(done >= 1);
    two.served(&output);
    assert_tidy(&output);
}

// File systems that say no ----------------------------------------------------------------------------------------------

/// A file system in memory, gone with the test.
struct Tmpfs {
    point: PathBuf,
    _dir: TempDir,
}

impl Tmpfs {
    /// `None`, said loudly, where mounting is not permitted.
    fn mount(options: &str) -> Option<Tmpfs> {
        let dir = folder();
        let point = dir.path().join("mount");
        fs::create_dir(&point).unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(&point).output();
        match mounted {
            Ok(output) if output.status.success() => Some(Tmpfs { point, _dir: dir }),
            _ => {
                skip("mounting is not permitted here: nothing is shown about full, small or read-only file systems");
                None
            }
        }
    }

    fn remount(&self, options: &str) {
        let done = Command::new("mount").args(["-o", &format!("remount,{options}")]).arg(&self.point).output().unwrap();
        assert!(done.status.success(), "{options}: {}", String::from_utf8_lossy(&done.stderr));
    }

    /// Used kibibytes and inodes.
    fn used(&self) -> (u64, u64) {
        let field = |flag: &str| {
            let output = Command::new("df").args([flag, "--output=used"]).arg(&self.point).output().unwrap();
            let field =
                if flag == "-i" { Command::new("df").arg("--output=iused").arg(&self.point).output().unwrap() } else { output };
            String::from_utf8_lossy(&field.stdout).lines().last().unwrap().trim().parse::<u64>().unwrap()
        };
        (field("-k"), field("-i"))
    }
}

impl Drop for Tmpfs {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.point).status();
    }
}

/// The build must say which path could not be written and why, soon, and the served site must be as it was.
#[track_caller]
fn fails_cleanly(two: &Two, output: &Path, cause: &str) {
    let started = Instant::now();
    let ran = two.build(1, output);
    assert!(started.elapsed() < Duration::from_secs(60), "it took {:?}", started.elapsed());
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    let error = ran.error();
    assert!(error.contains(cause) && error.contains(&*output.to_string_lossy()), "{error}");
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    assert_eq!(two.served(output), 0, "the served site");
}

#[test]
fn on_disks_of_twenty_sizes_a_build_fails_cleanly_or_is_whole() {
    let two = two();
    let Some(disk) = Tmpfs::mount("size=200m") else { return };
    let output = disk.point.join("site");
    two.build_ok(0, &output);
    let (kilobytes, inodes) = disk.used();
    let mut failed = 0;
    for step in 0..20 {
        // From next to no room to twice what another release needs; not just as much, where the same build may fail or not.
        disk.remount(&format!("size={}k", kilobytes + kilobytes / 20 + kilobytes * step / 10));
        let ran = two.build(1, &output);
        if ran.code == Some(0) {
            assert_eq!(two.served(&output), 1);
            disk.remount("size=200m");
            fs::remove_dir_all(&output).unwrap();
            two.build_ok(0, &output);
            continue;
        }
        failed += 1;
        fails_cleanly(two, &output, "No space left on device");
        assert!(disk.used().0 <= kilobytes + 64, "step {step}: what was written is not removed");
    }
    assert!((5..20).contains(&failed), "{failed} of 20 builds failed");
    disk.remount("size=200m");
    let mut starved = 0;
    for step in 0..10 {
        disk.remount(&format!("nr_inodes={}", inodes + 1 + inodes * step / 8));
        let ran = two.build(1, &output);
        if ran.code == Some(0) {
            assert_eq!(two.served(&output), 1);
            break;
        }
        starved += 1;
        fails_cleanly(two, &output, "No space left on device");
    }
    assert!((2..10).contains(&starved), "{starved} builds without inodes failed");
    disk.remount("nr_inodes=1000000");
    for which in [1, 0] {
        two.build_ok(which, &output);
        assert_eq!(two.served(&output), which);
    }
    assert_tidy(&output);
}

#[test]
fn a_first_build_on_a_small_disk_leaves_no_site_and_works_when_there_is_room() {
    let two = two();
    let Some(disk) = Tmpfs::mount("size=16k") else { return };
    let output = disk.point.join("site");
    for size in ["16k", "64k", "256k", "1m", "2m"] {
        disk.remount(&format!("size={size}"));
        let error = refused_build(two, &output);
        assert!(error.contains("No space left") && error.contains(&*disk.point.to_string_lossy()), "{size}: {error}");
        assert!(!output.join("current").exists(), "{size}");
    }
    disk.remount("size=200m");
    two.build_ok(1, &output);
    assert_eq!(two.served(&output), 1);
    assert_tidy(&output);
}

#[track_caller]
fn refused_build(two: &Two, output: &Path) -> String {
    let ran = two.build(0, output);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    ran.error()
}

#[test]
fn a_read_only_output_is_named_and_the_site_in_it_stays() {
    let two = two();
    let Some(disk) = Tmpfs::mount("size=200m") else { return };
    let output = disk.point.join("site");
    two.build_ok(0, &output);
    let before = tree(&output);
    disk.remount("ro");
    fails_cleanly(two, &output, "Read-only file system");
    assert!(tree(&output) == before);
    let error = refused_build(two, &disk.point.join("another"));
    assert!(error.contains("Read-only file system") && error.contains("another"), "{error}");
    disk.remount("rw");
    two.build_ok(1, &output);
    assert_eq!(two.served(&output), 1);
}

#[test]
fn with_few_file_handles_a_build_is_whole_or_fails_cleanly() {
    let two = two();
    let dir = folder();
    let output = dir.path().join("site");
    two.build_ok(0, &output);
    for handles in [64, 24, 16, 12, 10, 8, 6, 5, 4] {
        let arguments = build_arguments(&two.dir, "b", &output);
        let line = format!("ulimit -n {handles}; exec \"$0\" \"$@\" --jobs 8");
        let output_of = Command::new("sh")
            .args(["-c", &line, super::common::REMORA])
            .args(&arguments)
            .current_dir(dir.path())
            .output()
            .unwrap();
        let ran = Ran::from(output_of);
        assert!(!ran.stderr.contains("panicked"), "{handles}: {}", ran.stderr);
        match ran.code {
            Some(0) => {
                assert_eq!(two.served(&output), 1, "{handles}");
                two.build_ok(0, &output);
            }
            // With four handles not even the program's libraries may be found.
            Some(1 | 126 | 127) => {
                assert_eq!(two.served(&output), 0, "{handles}");
                if ran.code == Some(1) {
                    assert!(
                        ran.stderr.contains("Too many open files")
                            || ran.stderr.contains("os error 24")
                            || ran.stderr.contains("cannot be"),
                        "{handles}: {}",
                        ran.stderr
                    );
                }
            }
            code => panic!("{handles}: {code:?} {}", ran.stderr),
        }
        assert!(handles < 24 || ran.code == Some(0), "{handles} handles are enough: {}", ran.stderr);
    }
    two.build_ok(1, &output);
    assert_eq!(two.served(&output), 1);
    assert_tidy(&output);
}

// What other people and programs do to the folder -------------------------------------------------------------------------

#[test]
fn a_release_that_was_damaged_by_hand_is_repaired_by_the_next_builds() {
    let two = two();
    for damage in [
        "record cut",
        "record changed",
        "record gone",
        "changes cut",
        "current gone",
        "current is a folder",
        "release gone",
        "junk beside",
    ] {
        let dir = folder();
        let output = dir.path().join("site");
        two.build_ok(0, &output);
        two.build_ok(1, &output);
        let served = fs::read_link(output.join("current")).unwrap();
        let release = output.join(served.parent().unwrap());
        match damage {
            "record cut" | "record changed" => {
                let mut bytes = fs::read(release.join("record")).unwrap();
                match damage {
                    "record cut" => bytes.truncate(bytes.len() / 2),
                    _ => {
                        let middle = bytes.len() / 2;
                        bytes[middle] ^= 1;
                    }
                }
                fs::write(release.join("record"), bytes).unwrap();
            }
            "record gone" => fs::remove_file(release.join("record")).unwrap(),
            "changes cut" => {
                let text = fs::read_to_string(release.join("changes")).unwrap();
                fs::write(release.join("changes"), &text[..text.len() / 2]).unwrap();
            }
            "current gone" => fs::remove_file(output.join("current")).unwrap(),
            "current is a folder" => {
                fs::remove_file(output.join("current")).unwrap();
                fs::create_dir(output.join("current")).unwrap();
            }
            "release gone" => fs::remove_dir_all(&release).unwrap(),
            _ => {
                write(&output, "releases/000099.partial/site/x.html", "half");
                write(&output, "current.new", "");
            }
        }
        let ran = two.build(0, &output);
        if damage == "current is a folder" {
            // A folder of somebody's: told, and never removed.
            assert_eq!(ran.code, Some(1), "{}", ran.stderr);
            assert!(ran.stderr.contains("current"), "{}", ran.stderr);
            continue;
        }
        assert_eq!(ran.code, Some(0), "{damage}: {}", ran.stderr);
        assert_eq!(two.served(&output), 0, "{damage}");
        two.build_ok(1, &output);
        assert_eq!(two.served(&output), 1, "{damage}");
        two.build_ok(0, &output);
        assert_eq!(two.served(&output), 0, "{damage}");
        assert_tidy(&output);
    }
}

#[test]
fn an_unchanged_build_switches_nothing_and_old_pages_keep_their_style_sheet() {
    let two = two();
    let dir = folder();
    let output = dir.path().join("site");
    two.build_ok(0, &output);
    let first = fs::read_link(output.join("current")).unwrap();
    two.build_ok(0, &output);
    assert_eq!(fs::read_link(output.join("current")).unwrap(), first);
    let style = two.trees[0].keys().find(|path| path.ends_with(".css")).unwrap();
    two.build_ok(1, &output);
    assert!(output.join("current").join(style).exists(), "readers of the old page still ask for its style sheet");
    assert!(!two.trees[1].contains_key(style));
}
