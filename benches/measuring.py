"""Running programs and taking their time; what the machine was and what else it did meanwhile."""
import json
import os
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
CACHE = os.path.join(HERE, ".cache")
SHARED = os.path.join(ROOT, "..", "shared")
VENV = os.path.join(CACHE, "venv")
PACKAGES = ["hugo", "pyyaml", "xxhash"]


def run(*command, **options):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, **options)


def python():
    """A Python that has the packages; made when it is first asked for."""
    path = os.path.join(VENV, "bin", "python")
    if not os.path.exists(path):
        print("making the Python environment", file=sys.stderr)
        run(sys.executable, "-m", "venv", VENV)
        run(path, "-m", "pip", "install", "--quiet", *PACKAGES)
    return path


def measure(command, **options):
    """Runs a command; gives its output, wall and CPU seconds, and the peak memory of its largest process in MiB.

    Linux counts the memory of the process that starts another as its least peak: stay small while this runs.
    """
    # Nothing of the last one may still be written back while this one is timed.
    os.sync()
    began = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=errors, **options)
        out = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stdout.close()
        if process.returncode != 0:
            errors.seek(0)
            sys.exit(f"{command[0]} failed:\n{errors.read().decode(errors='replace')}")
    return out, {"wall_s": wall, "user_s": used.ru_utime, "sys_s": used.ru_stime, "cpu_s": used.ru_utime + used.ru_stime,
                 "peak_mib": used.ru_maxrss / 1024}


def spread(values):
    values = list(values)
    return {"min": min(values), "median": statistics.median(values), "max": max(values)}


def remora_binary():
    path = os.path.abspath(os.environ.get("REMORA", os.path.join(ROOT, "target", "release", "remora")))
    if not os.path.exists(path):
        sys.exit(f"{os.path.relpath(path)}: is not there; run `cargo build --release`, or name a binary with REMORA")
    return path


def copy_of(binary, folder):
    """A copy of a program, so that one build of it is measured whatever is built meanwhile."""
    path = os.path.join(folder, os.path.basename(binary))
    shutil.copy2(binary, path)
    return path


def build(binary, folder, form, output):
    """Runs `remora build` on a folder with catalog.db and remora.toml. Gives what was used and what it told."""
    out, used = measure([binary, "build", "--catalog", os.path.join(folder, "catalog.db"), "--config", os.path.join(folder, "remora.toml"),
                         "--format", form, "--output", output, "--json"])
    told = json.loads(out)
    if "rendered" not in told:
        sys.exit(f"{os.path.relpath(binary)}: is too old for these benchmarks; build it anew")
    if told["warnings"]:
        print("remora warns:", *told["warnings"][:5], sep="\n  ", file=sys.stderr)
    return {**used, **{key: told[key] for key in ("pages", "rendered", "written", "bytes", "elapsed_ms")}}


def fast_folder():
    """A folder in memory, where there is one."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else CACHE


def file_system(path):
    """The kind of file system that a path is on."""
    kind, longest = "unknown", -1
    path = os.path.realpath(path)
    for line in open("/proc/mounts", encoding="utf-8"):
        _, place, of, *_ = line.split()
        inside = path == place or path.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= longest:
            kind, longest = of, len(place)
    return kind


def first_line(*command):
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[0].strip()
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "unknown"


def machine():
    found = re.search(r"^model name\s*:\s*(.*)", open("/proc/cpuinfo", encoding="utf-8").read(), re.MULTILINE)
    memory = re.search(r"^MemTotal:\s*(\d+)", open("/proc/meminfo", encoding="utf-8").read(), re.MULTILINE)
    return {"processor": found[1] if found else platform.machine(), "cores": len(os.sched_getaffinity(0)),
            "memory_gib": round(int(memory[1]) / 1024**2) if memory else None}


def versions(remora):
    kernel = re.match(r"\d+\.\d+(\.\d+)?", platform.release())
    return {"remora": first_line(remora, "--version"), "python": platform.python_version(), "kernel": kernel[0] if kernel else "unknown"}


class Noise:
    """What else the machine did: a fixed piece of work, timed again and again, and the CPU time that was not ours."""

    def __init__(self):
        self.load = os.getloadavg()[0]
        self.loops, self.others, self.stolen = [], [], []
        self.last = None

    @staticmethod
    def counters():
        ticks = [int(value) for value in open("/proc/stat", encoding="utf-8").readline().split()[1:]]
        user, nice, system, _, _, irq, softirq, steal = ticks[:8]
        second = os.sysconf("SC_CLK_TCK")
        ours = sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))
        return time.monotonic(), (user + nice + system + irq + softirq) / second, steal / second, ours

    def sample(self):
        """Call between rounds."""
        now = self.counters()
        if self.last:
            wall, busy, steal, ours = (after - before for after, before in zip(now, self.last))
            capacity = max(wall, 0.001) * os.cpu_count()
            self.others.append(max(busy - ours, 0) / capacity)
            self.stolen.append(steal / capacity)
        began = time.monotonic()
        total = 0
        for number in range(2_000_000):
            total += number ^ 5
        self.loops.append(1e3 * (time.monotonic() - began))
        self.last = self.counters()

    def told(self):
        return {"load_before": self.load, "fixed_loop_ms": spread(self.loops), "cpu_share_of_others": spread(self.others or [0]),
                "cpu_share_stolen": spread(self.stolen or [0])}
