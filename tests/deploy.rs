//! The recipes in deploy/: each parses, says what it must, names only what the program knows, and makes the site when it is run.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use walkdir::WalkDir;

mod common;

use common::{REMORA, ROOT, Ran, assert_same, copy, dep11, folder, ok, run, sample_source, varied_components, write};

/// The parts that every recipe builds.
const SHARDS: u64 = 8;

const FILES: [&str; 11] = [
    "README.md",
    "ci/github-actions.yml",
    "ci/gitlab-ci.yml",
    "cron/nightly.sh",
    "cron/remora",
    "kubernetes/Containerfile",
    "kubernetes/build.yaml",
    "kubernetes/merge.yaml",
    "kubernetes/volume.yaml",
    "slurm/build.sbatch",
    "slurm/merge.sbatch",
];

const SCRIPTS: [&str; 3] = ["cron/nightly.sh", "slurm/build.sbatch", "slurm/merge.sbatch"];

fn deploy(path: &str) -> PathBuf {
    Path::new(ROOT).join("deploy").join(path)
}

fn text(path: &str) -> String {
    fs::read_to_string(deploy(path)).unwrap_or_else(|error| panic!("deploy/{path}: {error}"))
}

// YAML ------------------------------------------------------------------------------------------------------------------

/// The documents of a file. Numbers and truth values are such where they are not quoted.
fn yaml(path: &str) -> Vec<Value> {
    parsed(&text(path)).unwrap_or_else(|error| panic!("deploy/{path}: {error}"))
}

fn parsed(text: &str) -> Result<Vec<Value>, String> {
    let mut parser = Parser::new_from_str(text);
    let mut documents = Vec::new();
    loop {
        match next(&mut parser)? {
            Event::StreamEnd => return Ok(documents),
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
            event => documents.push(value(&mut parser, event)?),
        }
    }
}

fn next<'a>(parser: &mut Parser<'a, StrInput<'a>>) -> Result<Event<'a>, String> {
    parser.next_event().map_or(Ok(Event::StreamEnd), |event| event.map(|(event, _)| event).map_err(|error| error.to_string()))
}

fn value<'a>(parser: &mut Parser<'a, StrInput<'a>>, event: Event<'a>) -> Result<Value, String> {
    Ok(match event {
        Event::Scalar(text, ScalarStyle::Plain, ..) => match serde_json::from_str(&text) {
            Ok(plain @ (Value::Number(_) | Value::Bool(_))) => plain,
            _ => Value::String(text.into_owned()),
        },
        Event::Scalar(text, ..) => Value::String(text.into_owned()),
        Event::SequenceStart(..) => {
            let mut list = Vec::new();
            loop {
                match next(parser)? {
                    Event::SequenceEnd => break Value::Array(list),
                    event => list.push(value(parser, event)?),
                }
            }
        }
        Event::MappingStart(..) => {
            let mut map = Map::new();
            loop {
                let key = match next(parser)? {
                    Event::MappingEnd => break Value::Object(map),
                    Event::Scalar(key, ..) => key.into_owned(),
                    other => return Err(format!("a key that is no text: {other:?}")),
                };
                let event = next(parser)?;
                let value = value(parser, event)?;
                if map.insert(key.clone(), value).is_some() {
                    return Err(format!("the key {key} is there twice"));
                }
            }
        }
        other => return Err(format!("unexpected: {other:?}")),
    })
}

/// What stands at a path such as `/spec/completions`.
#[track_caller]
fn at<'a>(value: &'a Value, pointer: &str) -> &'a Value {
    value.pointer(pointer).unwrap_or_else(|| panic!("no {pointer} in {value}"))
}

#[track_caller]
fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

#[track_caller]
fn words(value: &Value) -> Vec<&str> {
    list(value).iter().map(|word| word.as_str().unwrap_or_else(|| panic!("no text: {word}"))).collect()
}

// Shell -----------------------------------------------------------------------------------------------------------------

/// The simple commands of a script, each as its words. Quotes are taken off; nothing is expanded.
fn simple_commands(script: &str) -> Vec<Vec<String>> {
    let script = script.replace("\\\n", " ");
    let mut commands = vec![Vec::new()];
    let mut word: Option<String> = None;
    let mut chars = script.chars().peekable();
    let mut quote = None;
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), c) => word.get_or_insert_default().push(c),
            (None, '"' | '\'') => {
                word.get_or_insert_default();
                quote = Some(c);
            }
            (None, '#') if word.is_none() => while chars.next_if(|c| *c != '\n').is_some() {},
            (None, ' ' | '\t' | '\n' | ';' | '&' | '|' | '(' | ')' | '<' | '>') => {
                // The number before a redirection and the name behind it are nobody's arguments.
                let word = word.take().filter(|word| !(matches!(c, '<' | '>') && word.parse::<u8>().is_ok()));
                commands.last_mut().expect("one").extend(word);
                match c {
                    ' ' | '\t' => {}
                    '<' | '>' => {
                        while chars.next_if_eq(&' ').is_some() {}
                        while chars.next_if(|c| !c.is_whitespace()).is_some() {}
                    }
                    _ => commands.push(Vec::new()),
                }
            }
            (None, c) => word.get_or_insert_default().push(c),
        }
    }
    commands.last_mut().expect("one").extend(word);
    commands.retain(|command| !command.is_empty());
    commands
}

/// The arguments of each command of a script that is the program.
fn remora_commands(script: &str) -> Vec<Vec<String>> {
    let before = |word: &String| word == "srun" || word == "exec" || word == "do" || word == "{";
    let program = |word: &str| word == "remora" || word.ends_with("/bin/remora");
    simple_commands(script)
        .into_iter()
        .map(|command| command.into_iter().skip_while(before).collect::<Vec<_>>())
        .filter(|command| command.first().is_some_and(|word| program(word)))
        .map(|command| command[1..].to_vec())
        .collect()
}

/// A script as GitHub hands it to the shell, for one shard.
fn github_script(script: &str, shard: u64) -> String {
    let script = script.replace("${{ matrix.shard }}", &shard.to_string());
    assert!(!script.contains("${{"), "a value is pasted into a script: {script}");
    script
}

fn github_steps(job: &Value) -> Vec<&str> {
    let steps = list(at(job, "/steps")).iter();
    // A step under a condition is the compiling of the program, which the tests have.
    steps.filter(|step| step.get("if").is_none()).filter_map(|step| step.get("run")?.as_str()).collect()
}

/// All commands that are the program, with the file that has them.
fn all_commands() -> Vec<(&'static str, Vec<String>)> {
    let mut commands = Vec::new();
    let mut add = |path, script: &str| {
        let found = remora_commands(script);
        commands.extend(found.into_iter().map(|command| (path, command)));
    };
    for path in SCRIPTS {
        add(path, &text(path));
    }
    let readme = text("README.md");
    for line in readme.lines().filter_map(|line| line.strip_prefix("    ")) {
        add("README.md", line);
    }
    let jobs = &yaml("ci/github-actions.yml")[0]["jobs"];
    for job in jobs.as_object().expect("jobs").values() {
        for step in github_steps(job) {
            add("ci/github-actions.yml", &github_script(step, 1));
        }
    }
    for job in ["catalog", "build", "pages"] {
        for line in words(at(&yaml("ci/gitlab-ci.yml")[0], &format!("/{job}/script"))) {
            add("ci/gitlab-ci.yml", line);
        }
    }
    for path in ["kubernetes/build.yaml", "kubernetes/merge.yaml"] {
        let arguments = container_command(&yaml(path)[0]);
        commands.push((path, arguments[1..].to_vec()));
    }
    commands
}

// Running ---------------------------------------------------------------------------------------------------------------

/// A gallery's folder with settings of few languages, and the program in it and on the path.
fn place() -> TempDir {
    let folder = folder();
    copy(&sample_source(), folder.path());
    write(folder.path(), "remora.toml", "[site]\nlocales = [\"en-US\", \"de\", \"ar\"]\n");
    for bin in ["program/bin", "bin"] {
        fs::create_dir_all(folder.path().join(bin)).expect("writable");
        std::os::unix::fs::symlink(REMORA, folder.path().join(bin).join("remora")).expect("writable");
    }
    folder
}

/// Imports the sample into `catalog.db`.
fn import(dir: &Path) {
    ok(dir, &["import", "files", &sample_source().to_string_lossy(), "--catalog", "catalog.db"]);
}

/// Runs a command in `dir` with nothing in its environment but these variables and a path.
#[track_caller]
fn bare(dir: &Path, program: &str, arguments: &[&str], variables: &[(&str, String)]) -> Ran {
    let path = env::var("PATH").unwrap_or_default();
    let mut command = Command::new(program);
    command.args(arguments).current_dir(dir).env_clear().env("PATH", format!("{}/bin:{path}", dir.display()));
    command.envs(variables.iter().map(|(name, value)| (*name, value)));
    let ran = Ran::from(command.output().unwrap_or_else(|error| panic!("{program}: {error}")));
    assert_eq!(ran.code, Some(0), "{program} {}\n{}{}", arguments.join(" "), ran.stdout, ran.stderr);
    ran
}

/// Runs a script as CI runners do.
#[track_caller]
fn bash(dir: &Path, script: &str, variables: &[(&str, String)]) {
    bare(dir, "bash", &["-eo", "pipefail", "-c", script], variables);
}

/// What `dir/output` serves must be what one build makes of `dir/catalog.db`.
#[track_caller]
fn assert_whole(dir: &Path, what: &str) {
    ok(dir, &["build", "--catalog", "catalog.db", "--output", "whole", "--quiet"]);
    assert_same(&dir.join("whole/current"), &dir.join("output/current"), what);
}

fn part_names() -> Vec<String> {
    (1..=SHARDS).map(|number| format!("part-{number}")).collect()
}

// Tests -----------------------------------------------------------------------------------------------------------------

#[test]
fn every_file_is_tested_and_described() {
    let files: BTreeSet<String> = WalkDir::new(deploy(""))
        .into_iter()
        .map(|entry| entry.expect("readable"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.path().strip_prefix(deploy("")).expect("inside").to_string_lossy().into_owned())
        .collect();
    assert_eq!(files, FILES.map(str::to_owned).into());
    let readme = text("README.md");
    for file in &FILES[1..] {
        let folder = file.split('/').next().expect("a folder");
        assert!(readme.contains(&format!("({folder}/")), "README.md does not lead to {folder}/");
    }
}

#[test]
fn scripts_are_bash() {
    for path in SCRIPTS {
        assert!(text(path).starts_with("#!/usr/bin/env bash\n# "), "{path}: begins with what it is");
        let checked = Command::new("bash").arg("-n").arg(deploy(path)).output().expect("bash");
        assert!(checked.status.success(), "{path}: {}", String::from_utf8_lossy(&checked.stderr));
        assert!(text(path).contains("\nset -euo pipefail\n"), "{path}: goes on after a failure");
    }
}

#[test]
fn yaml_is_read_strictly() {
    assert_eq!(
        parsed("a: [1, '1', true, x]\n---\nb: {c: }\n"),
        Ok(vec![json!({"a": [1, "1", true, "x"]}), json!({"b": {"c": ""}})])
    );
    for wrong in ["a: 1\na: 2\n", "a: [1\n", "a: *b\n", "a:\n\t- 1\n"] {
        assert!(parsed(wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn commands_are_found_in_scripts() {
    let script = "x=$(remora help) # remora no\ntest -x a/bin/remora || srun remora build \\\n  --shard \"a b\" > log.txt 2>&1 && true\n\
                  echo 'remora no'; for i in 1; do a/bin/remora check out; done\ncp remora there\n";
    let found: Vec<Vec<String>> =
        vec![vec!["help".into()], vec!["build".into(), "--shard".into(), "a b".into()], vec!["check".into(), "out".into()]];
    assert_eq!(remora_commands(script), found);
}

/// A command with `--help` behind it is read by the program up to there: what it does not know is refused before.
#[test]
fn every_command_names_only_what_the_program_knows() {
    let dir = folder();
    let commands = all_commands();
    for (path, command) in &commands {
        let mut asked: Vec<&str> = command.iter().map(String::as_str).collect();
        asked.push("--help");
        let ran = run(dir.path(), &asked);
        assert_eq!(ran.code, Some(0), "{path}: remora {}\n{}", command.join(" "), ran.stderr);
        let listed: BTreeSet<&str> = ran.stdout.split_whitespace().map(|word| word.trim_matches(',')).collect();
        for option in command.iter().filter(|word| word.starts_with('-')) {
            assert!(listed.contains(option.as_str()), "{path}: remora {}: {option} is not in its help", command.join(" "));
        }
    }
    let count = |path: &str| commands.iter().filter(|(other, _)| *other == path).count();
    // Import, build, merge; and a check where there is somebody to see it.
    for (path, expected) in [
        ("README.md", 3),
        ("ci/github-actions.yml", 4),
        ("ci/gitlab-ci.yml", 4),
        ("cron/nightly.sh", 2),
        ("kubernetes/build.yaml", 1),
        ("kubernetes/merge.yaml", 1),
        ("slurm/build.sbatch", 1),
        ("slurm/merge.sbatch", 1),
    ] {
        assert_eq!(count(path), expected, "{path}");
    }
    for wrong in ["biuld", "build --shards 1/2", "merge-shards --catalog c.db"] {
        let asked: Vec<&str> = wrong.split(' ').chain(["--help"]).collect();
        assert_ne!(run(dir.path(), &asked).code, Some(0), "this test could not fail");
    }
}

#[test]
fn all_shards_of_a_recipe_read_one_catalog() {
    let builds: Vec<_> = all_commands().into_iter().filter(|(_, command)| command[0] == "build").collect();
    assert_eq!(builds.len(), 6);
    for (path, command) in &builds {
        let at = command.iter().position(|word| word == "--catalog").unwrap_or_else(|| panic!("{path}: no catalog is named"));
        let catalog = &command[at + 1];
        assert!(catalog == "catalog.db" || catalog == "$catalog", "{path}: {catalog} may differ between shards");
    }
    for path in ["README.md", "slurm/build.sbatch", "kubernetes/build.yaml", "ci/github-actions.yml", "ci/gitlab-ci.yml"] {
        let said = text(path).replace("\n#", "").to_lowercase();
        assert!(
            said.contains("same catalog") || said.contains("one catalog") || said.contains("one file for all"),
            "{path} does not say so"
        );
    }
}

// Slurm: tests/slurm.rs runs these on a real one.

fn directives(path: &str) -> Vec<String> {
    text(path).lines().filter_map(|line| line.strip_prefix("#SBATCH ")).map(str::to_owned).collect()
}

#[test]
fn slurm_runs_lost_tasks_again_and_no_merge_waits_for_ever() {
    let build = directives("slurm/build.sbatch");
    for wanted in [&format!("--array=1-{SHARDS}"), "--requeue", "--ntasks=1", "--open-mode=append"] {
        assert!(build.iter().any(|line| line == wanted), "{wanted} is not among {build:?}");
    }
    let merge = directives("slurm/merge.sbatch");
    for wanted in ["--kill-on-invalid-dep=yes", "--requeue", "--ntasks=1"] {
        assert!(merge.iter().any(|line| line == wanted), "{wanted} is not among {merge:?}");
    }
    assert!(text("slurm/merge.sbatch").contains(&format!("${{REMORA_SHARDS:-{SHARDS}}}")));
    // Slurm reads directives only before the first command.
    for path in ["slurm/build.sbatch", "slurm/merge.sbatch"] {
        let text = text(path);
        let first = text.lines().position(|line| !line.starts_with('#') && !line.is_empty()).expect("a command");
        assert!(text.lines().skip(first).all(|line| !line.starts_with("#SBATCH")), "{path}");
    }
    let hint = "sbatch --dependency=afterok:$build merge.sbatch";
    assert!(text("slurm/build.sbatch").contains(hint) && text("README.md").contains(hint));
}

#[test]
fn slurms_scripts_make_the_site() {
    let place = place();
    let dir = place.path();
    import(dir);
    write(dir, "bin/srun", "#!/bin/sh\nexec \"$@\"\n");
    bash(dir, "chmod +x bin/srun", &[]);
    let build = deploy("slurm/build.sbatch");
    // What a killed task leaves is neither merged nor kept.
    write(dir, "parts/part-3.99.partial/site/index.html", "half a page");
    for task in 1..=SHARDS {
        let variables = [("SLURM_ARRAY_TASK_ID", task), ("SLURM_ARRAY_TASK_COUNT", SHARDS), ("SLURM_ARRAY_TASK_MIN", 1)];
        bare(dir, "bash", &[&build.to_string_lossy()], &variables.map(|(name, value)| (name, value.to_string())));
    }
    bare(dir, "bash", &[&deploy("slurm/merge.sbatch").to_string_lossy()], &[]);
    assert_whole(dir, "one machine and the scripts for Slurm");
    let left: BTreeSet<String> = fs::read_dir(dir.join("parts"))
        .expect("readable")
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(left, part_names().into_iter().collect());
}

// Kubernetes.

/// Command and arguments of a Job's one container.
fn container_command(job: &Value) -> Vec<String> {
    let container = at(job, "/spec/template/spec/containers/0");
    let both = [at(container, "/command"), at(container, "/args")];
    both.iter().flat_map(|part| words(part)).map(str::to_owned).collect()
}

fn kubernetes(path: &str, kind: &str) -> Value {
    let found = yaml(path).into_iter().find(|object| object["kind"] == kind);
    found.unwrap_or_else(|| panic!("deploy/{path} has no {kind}"))
}

#[test]
fn kubernetes_builds_each_part_by_itself() {
    let build = kubernetes("kubernetes/build.yaml", "Job");
    let merge = kubernetes("kubernetes/merge.yaml", "Job");
    for (path, expected) in [
        ("/apiVersion", json!("batch/v1")),
        ("/spec/completionMode", json!("Indexed")),
        ("/spec/completions", json!(SHARDS)),
        ("/spec/podReplacementPolicy", json!("Failed")),
        // What backoffLimitPerIndex demands.
        ("/spec/template/spec/restartPolicy", json!("Never")),
    ] {
        assert_eq!(at(&build, path), &expected, "{path}");
    }
    let parallelism = at(&build, "/spec/parallelism").as_u64().expect("a number");
    assert!((1..=SHARDS).contains(&parallelism));
    assert!(at(&build, "/spec/backoffLimitPerIndex").as_u64().expect("a number") >= 1);
    let arguments = container_command(&build);
    let shard = arguments.iter().position(|word| word == "--shard").expect("--shard");
    assert_eq!(arguments[shard + 1], format!("auto/{}", at(&build, "/spec/completions")));
    let merged: Vec<String> = container_command(&merge).into_iter().filter(|word| word.starts_with("part-")).collect();
    assert_eq!(merged, part_names());
    // The first rule that fits decides.
    for job in [&build, &merge] {
        assert_eq!(at(job, "/spec/podFailurePolicy/rules/0/onPodConditions/0/type"), "DisruptionTarget");
        assert_eq!(at(job, "/spec/podFailurePolicy/rules/0/action"), "Ignore");
        let named = at(job, "/spec/podFailurePolicy/rules/1/onExitCodes/containerName");
        assert_eq!(named, at(job, "/spec/template/spec/containers/0/name"));
    }
    // A Job is replaced by force: never in one file with the volume.
    assert_eq!((yaml("kubernetes/build.yaml").len(), yaml("kubernetes/merge.yaml").len()), (1, 1));
}

#[test]
fn kubernetes_gives_pods_nothing_they_do_not_need() {
    let claim = kubernetes("kubernetes/volume.yaml", "PersistentVolumeClaim");
    assert_eq!(at(&claim, "/spec/accessModes"), &json!(["ReadWriteMany"]));
    let files = kubernetes("kubernetes/volume.yaml", "Pod");
    let build = kubernetes("kubernetes/build.yaml", "Job");
    let merge = kubernetes("kubernetes/merge.yaml", "Job");
    let pods = [at(&files, "/spec"), at(&build, "/spec/template/spec"), at(&merge, "/spec/template/spec")];
    for pod in pods {
        for (path, expected) in [
            ("/automountServiceAccountToken", json!(false)),
            ("/securityContext/runAsNonRoot", json!(true)),
            ("/securityContext/runAsUser", json!(10001)),
            // All write to one volume.
            ("/securityContext/fsGroup", json!(10001)),
            ("/securityContext/seccompProfile/type", json!("RuntimeDefault")),
            ("/containers/0/securityContext/readOnlyRootFilesystem", json!(true)),
            ("/containers/0/securityContext/allowPrivilegeEscalation", json!(false)),
            ("/containers/0/securityContext/capabilities/drop", json!(["ALL"])),
            ("/containers/0/image", at(pods[0], "/containers/0/image").clone()),
        ] {
            assert_eq!(at(pod, path), &expected, "{path}");
        }
        assert_eq!(list(at(pod, "/containers")).len(), 1);
        at(pod, "/containers/0/resources/requests/memory");
        at(pod, "/containers/0/resources/requests/cpu");
        at(pod, "/containers/0/resources/limits/memory");
        // Each mount is a volume, and the shared one is the claim.
        let volumes = list(at(pod, "/volumes"));
        for mount in list(at(pod, "/containers/0/volumeMounts")) {
            assert!(volumes.iter().any(|volume| volume["name"] == mount["name"]), "{mount}");
        }
        let shared = volumes.iter().find(|volume| volume["name"] == "work").expect("the shared volume");
        assert_eq!(at(shared, "/persistentVolumeClaim/claimName"), at(&claim, "/metadata/name"));
        let mount = list(at(pod, "/containers/0/volumeMounts")).iter().find(|mount| mount["name"] == "work").expect("its mount");
        assert_eq!(mount["mountPath"], "/work");
    }
    for pod in &pods[1..] {
        assert_eq!(at(pod, "/containers/0/workingDir"), "/work");
        // The root is read-only, and builds keep a file in the temporary folder.
        assert!(list(at(pod, "/containers/0/volumeMounts")).iter().any(|mount| mount["mountPath"] == "/tmp"));
    }
    let image = text("kubernetes/Containerfile");
    assert!(image.contains("\nUSER 10001:10001\n") && image.contains("\nENTRYPOINT [\"remora\"]\n"), "{image}");
}

#[test]
fn kubernetes_jobs_make_the_site() {
    let place = place();
    let dir = place.path();
    import(dir);
    let run = |path: &str, variables: &[(&str, String)]| {
        let command = container_command(&kubernetes(path, "Job"));
        let arguments: Vec<&str> = command[1..].iter().map(String::as_str).collect();
        bare(dir, &dir.join("bin").join(&command[0]).to_string_lossy(), &arguments, variables);
    };
    for index in 0..SHARDS {
        run("kubernetes/build.yaml", &[("JOB_COMPLETION_INDEX", index.to_string())]);
    }
    run("kubernetes/merge.yaml", &[]);
    assert_whole(dir, "one machine and the Jobs for Kubernetes");
}

// CI.

#[test]
fn github_builds_as_many_parts_as_it_merges() {
    let flow = &yaml("ci/github-actions.yml")[0];
    assert_eq!(at(flow, "/permissions"), &json!({"contents": "read"}));
    let build = at(flow, "/jobs/build");
    assert_eq!(at(build, "/strategy/matrix/shard"), &json!((1..=SHARDS).collect::<Vec<_>>()));
    assert_eq!(at(build, "/strategy/fail-fast"), &json!(false));
    for (job, needs) in [("build", "catalog"), ("merge", "build"), ("publish", "merge")] {
        assert_eq!(at(flow, &format!("/jobs/{job}/needs")), needs);
    }
    for (name, job) in at(flow, "/jobs").as_object().expect("jobs") {
        assert!(job["timeout-minutes"].is_u64(), "{name} may hang for hours");
    }
    // Only one job makes a catalog, and what it uploads is what the others download.
    let uses = |job: &str, action: &str| -> Vec<Value> {
        let steps = list(at(flow, &format!("/jobs/{job}/steps"))).iter();
        let of = steps.filter(|step| step["uses"].as_str().is_some_and(|name| name.starts_with(action)));
        of.map(|step| step["with"].clone()).collect()
    };
    assert_eq!(uses("catalog", "actions/upload-artifact@")[0]["name"], "input");
    for job in ["build", "merge"] {
        assert_eq!(uses(job, "actions/download-artifact@")[0]["name"], "input", "{job}");
    }
    let part = &uses("build", "actions/upload-artifact@")[0];
    assert_eq!((&part["name"], &part["path"]), (&json!("part-${{ matrix.shard }}"), &json!("part-${{ matrix.shard }}.tar")));
    assert_eq!(uses("merge", "actions/download-artifact@")[1]["pattern"], "part-*");
    assert_eq!(uses("merge", "actions/upload-pages-artifact@")[0]["path"], "output/current/");
}

#[test]
fn githubs_steps_make_the_site() {
    let place = place();
    let dir = place.path();
    let flow = &yaml("ci/github-actions.yml")[0];
    let job = |name: &str, shard: u64| {
        for step in github_steps(at(flow, &format!("/jobs/{name}"))) {
            bash(dir, &github_script(step, shard), &[]);
        }
    };
    job("catalog", 0);
    for shard in 1..=SHARDS {
        job("build", shard);
        // The merge has only what was uploaded.
        fs::remove_dir_all(dir.join(format!("part-{shard}"))).expect("a part");
    }
    job("merge", 0);
    assert_whole(dir, "one machine and GitHub's steps");
}

#[test]
fn gitlab_builds_as_many_parts_as_it_merges() {
    let flow = &yaml("ci/gitlab-ci.yml")[0];
    assert_eq!(at(flow, "/build/parallel"), &json!(SHARDS));
    assert_eq!(at(flow, "/build/needs"), &json!(["catalog"]));
    assert_eq!(at(flow, "/pages/needs"), &json!(["catalog", "build"]));
    assert_eq!(at(flow, "/build/artifacts/paths"), &json!(["part-$CI_NODE_INDEX.tar"]));
    assert_eq!(at(flow, "/pages/artifacts/paths"), &json!(["public"]));
    let kept = words(at(flow, "/catalog/artifacts/paths"));
    assert!(kept.contains(&"catalog.db") && kept.contains(&"program/bin/remora"), "{kept:?}");
    let stages = words(at(flow, "/stages"));
    for job in ["catalog", "build", "pages"] {
        assert!(stages.contains(&at(flow, &format!("/{job}/stage")).as_str().expect("a stage")));
    }
    let build = words(at(flow, "/build/script")).join("\n");
    assert!(build.contains("--shard auto "), "{build}");
}

#[test]
fn gitlabs_scripts_make_the_site() {
    let place = place();
    let dir = place.path();
    let flow = &yaml("ci/gitlab-ci.yml")[0];
    let job = |name: &str, variables: &[(&str, String)]| {
        bash(dir, &words(at(flow, &format!("/{name}/script"))).join("\n"), variables);
    };
    job("catalog", &[]);
    for index in 1..=SHARDS {
        job("build", &[("CI_NODE_INDEX", index.to_string()), ("CI_NODE_TOTAL", SHARDS.to_string())]);
        fs::remove_dir_all(dir.join(format!("part-{index}"))).expect("a part");
    }
    job("pages", &[]);
    assert_whole(dir, "one machine and GitLab's jobs");
    assert_same(&dir.join("whole/current"), &dir.join("public"), "the site and what is published");
}

// Cron.

#[test]
fn the_crontab_runs_the_script_of_a_night() {
    let text = text("cron/remora");
    let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty() && !line.contains('='));
    let fields: Vec<&str> = lines.next().expect("a line").split_whitespace().collect();
    let [minute, hour, "*", "*", "*", user, command] = fields[..] else { panic!("{fields:?}") };
    assert!(minute.parse::<u8>().is_ok_and(|n| n < 60) && hour.parse::<u8>().is_ok_and(|n| n < 24), "{fields:?}");
    assert_ne!(user, "root");
    assert!(deploy("cron").join(Path::new(command).file_name().expect("a name")).exists(), "{command}");
    assert_eq!(lines.next(), None);
    // Cron reads % as the end of a line, and needs one at the end of the file.
    assert!(!text.contains('%') && text.ends_with('\n'));
}

#[test]
fn a_night_makes_the_site_and_a_broken_one_keeps_it() {
    let place = folder();
    let dir = place.path();
    let give = |bytes: &[u8]| {
        let file = fs::File::create(dir.join("Components-amd64.yml.gz")).expect("writable");
        let mut file = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
        file.write_all(bytes).and_then(|()| file.finish().map(drop)).expect("writable");
    };
    fs::create_dir(dir.join("bin")).expect("writable");
    std::os::unix::fs::symlink(REMORA, dir.join("bin/remora")).expect("writable");
    fs::copy(deploy("cron/nightly.sh"), dir.join("nightly.sh")).expect("writable");
    write(dir, "remora.toml", "[site]\nlocales = [\"en-US\", \"de\"]\n");
    give(dep11(varied_components(3).iter().map(String::as_str)).as_bytes());
    let ran = bare(dir, "bash", &["nightly.sh"], &[]);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", ""), "a good night would send mail");
    assert_whole(dir, "a build by hand and a night");
    let before = fs::read_link(dir.join("output/current")).expect("a link");

    give(b"no catalog");
    let path = format!("{}/bin:{}", dir.display(), env::var("PATH").unwrap_or_default());
    let broken = Command::new("bash").arg("nightly.sh").current_dir(dir).env("PATH", path).output().expect("bash");
    let said = String::from_utf8_lossy(&broken.stderr);
    assert!(!broken.status.success() && said.contains("error: "), "{said}");
    assert_eq!(fs::read_link(dir.join("output/current")).expect("a link"), before);
}
