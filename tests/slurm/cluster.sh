#!/usr/bin/env bash
# A real Slurm of two nodes on this machine: builds the sample gallery in four shards, loses a node half-way, and compares.
#
#   REMORA=target/debug/remora tests/slurm/cluster.sh DIR        everything, in the new or empty folder DIR
#                              tests/slurm/cluster.sh DIR stop   ends what still runs of it
#
# The two nodes are two slurmd on different ports. One of them is killed while a task of its is stopped in the middle of
# writing its part. Slurm must see that, and run the task again on the other node; deploy/slurm/ is what is submitted.
# Everything is inside DIR, and every daemon ends with this script. It needs slurmctld, slurmd, slurm-client and munge.
set -euo pipefail

[ $# -ge 1 ] || { echo "usage: REMORA=FILE $0 DIR [stop]" >&2; exit 2; }
mkdir -p "$1"
dir=$(cd "$1" && pwd -P)
root=$(cd "$(dirname "$0")/../.." && pwd -P)
shards=4
# Debian keeps the daemons where only root's PATH looks.
export PATH="$PATH:/usr/sbin:/sbin"
# Where this runs inside a job of another cluster, that one is not asked.
unset "${!SLURM@}" "${!SBATCH@}" REMORA_CATALOG REMORA_PARTS REMORA_OUTPUT REMORA_SHARDS
export SLURM_CONF="$dir/slurm.conf"

say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }

fail() {
    echo "FAILED: $*"
    for log in "$dir"/*.out "$dir"/*.log "$dir"/gallery/*.log; do
        [ -e "$log" ] && echo "--- ${log#"$dir"/}" && tail -n 25 "$log"
    done
    exit 1
}

# Waits until a command succeeds: until_true LIMIT-IN-SECONDS WHAT COMMAND...
until_true() {
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || fail "waited in vain for $what"
        sleep 0.2
    done
}

# The processes of a daemon and of everything that it started: Slurm's own have its log open, tasks have the node's name in
# their environment. (They are not its children for long.)
processes_of() {
    local name=$1 mine
    {
        find /proc/[0-9]*/fd -lname "$dir/$name.*" -printf '%h\n'
        mine=$(grep -lzxF "SLURM_CONF=$SLURM_CONF" /proc/[0-9]*/environ)
        # shellcheck disable=SC2086 # one word each
        [ -z "$mine" ] || grep -lzxF "SLURMD_NODENAME=$name" $mine
    } 2>/dev/null | sed 's|^/proc/\([0-9]*\)/.*|\1|' | sort -un || true
}

stop_all() {
    local name pid
    for name in node1 node2 slurmctld munged; do
        for pid in $(processes_of "$name") $(cat "$dir/$name.pid" 2>/dev/null); do
            # A number that was noted may be somebody else's by now.
            case $(cat "/proc/$pid/comm" 2>/dev/null) in
                munged | slurm* | srun | bash | remora*) kill -KILL "$pid" 2>/dev/null || true ;;
            esac
        done
        rm -f "$dir/$name.pid"
    done
}

if [ "${2:-}" = stop ]; then
    stop_all
    exit
fi

remora=$(realpath "${REMORA:?names the program to test}")
trap stop_all EXIT
trap 'exit 130' INT TERM HUP

# --- the site to compare with, built by one machine

mkdir -p "$dir/gallery" "$dir/bin" "$dir/state"
# munged wants a socket that every user may reach.
chmod 755 "$dir"
cd "$dir/gallery"
"$remora" import files "$root/content/sample" --catalog catalog.db >"$dir/import.txt" 2>&1 ||
    fail "import: $(cat "$dir/import.txt")"
"$remora" build --catalog catalog.db --output whole --quiet
say "imported the sample, built it on one machine"

# --- the cluster

free_port() {
    local port
    while port=$((20000 + RANDOM % 10000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
    echo "$port"
}

user=$(id -un)
host=$(hostname -s)
# Slurm can listen on loopback alone only where this machine's own name leads to 127.0.0.1. Elsewhere it listens on every
# address, and munge's key, which is new in each run, keeps strangers out.
case $(getent ahostsv4 "$host" || true) in
    127.0.0.1\ *) listen="CommunicationParameters=NoInAddrAny,NoCtldInAddrAny" ;;
    *) listen= ;;
esac
cat >"$SLURM_CONF" <<END
ClusterName=remora
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$(free_port)
$listen
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
# A task that is run again waits for as long as its first credential holds: 120 s without this.
AuthInfo=socket=$dir/munge.socket,cred_expire=5
CredType=cred/munge
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool-%n
SlurmctldPidFile=$dir/slurmctld.own.pid
SlurmdPidFile=$dir/%n.own.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/%n.log
# Nothing that needs cgroups or root: this runs in containers.
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/builtin
SchedulerParameters=batch_sched_delay=1,sched_interval=2
PropagateResourceLimits=NONE
# A node that does not answer for this long is down. 300 s without this.
SlurmdTimeout=6
MessageTimeout=5
KillWait=1
ReturnToService=2
# Only jobs that ask for it are run again, so that the recipe's --requeue is what counts.
JobRequeue=0
NodeName=node1 NodeHostname=$host NodeAddr=127.0.0.1 Port=$(free_port) CPUs=1 RealMemory=1024
NodeName=node2 NodeHostname=$host NodeAddr=127.0.0.1 Port=$(free_port) CPUs=1 RealMemory=1024
PartitionName=all Nodes=node1,node2 Default=YES State=UP
END
# Newer Slurms look for cgroups unless they are told not to; older ones do not know the word, and do not look.
case $(slurmctld -V) in
    *\ 2[0-2].* | *\ 23.02.*) ;;
    *) echo "CgroupPlugin=disabled" >"$dir/cgroup.conf" ;;
esac

# What Slurm's tasks run as `remora`: on node2 a first attempt stops half-way through writing its part, as a slow build
# would be when its node dies.
cat >"$dir/bin/remora" <<END
#!/usr/bin/env bash
if [ "\$1" = build ] && [ "\$SLURMD_NODENAME" = node2 ] && [ "\${SLURM_RESTART_COUNT:-0}" = 0 ]; then
    part=parts/part-\$SLURM_ARRAY_TASK_ID
    while :; do
        "$remora" "\$@" --jobs 1 &
        until find "\$part".*.partial -name '*.html' 2>/dev/null | grep -q . || ! kill -0 \$! 2>/dev/null; do :; done
        kill -STOP \$! 2>/dev/null && until grep -q '^State:.[TXZ]' /proc/\$!/status; do :; done
        grep -q '^State:.T' /proc/\$!/status 2>/dev/null && [ ! -e "\$part" ] && break
        # It was done before it could be stopped.
        kill -KILL \$! 2>/dev/null
        rm -rf "\$part" "\$part".*
    done
    echo "\$SLURM_ARRAY_TASK_ID" >"$dir/stopped"
    wait
fi
exec "$remora" "\$@"
END
chmod +x "$dir/bin/remora"
export PATH="$dir/bin:$PATH"

# Starts a daemon in the background and notes its number.
start() {
    local name=$1
    shift
    "$@" >>"$dir/$name.out" 2>&1 &
    echo $! >"$dir/$name.pid"
    disown
}

(umask 077 && head -c 128 /dev/urandom >"$dir/munge.key")
start munged munged --foreground --force --key-file="$dir/munge.key" --socket="$dir/munge.socket" \
    --pid-file="$dir/munged.own.pid" --log-file="$dir/munged.log" --seed-file="$dir/munge.seed"
until_true 20 "munge" test -S "$dir/munge.socket"
start slurmctld slurmctld -D -c
start node1 slurmd -D -N node1
start node2 slurmd -D -N node2
nodes_are() { [ "$(sinfo --noheader --Node --format '%N %t' 2>/dev/null | tr '\n' ' ')" = "$1 " ]; }
until_true 40 "both nodes" nodes_are "node1 idle node2 idle"
say "$(slurmctld -V) with two nodes"

# --- the recipe

build=$(sbatch --parsable --array=1-$shards --cpus-per-task=1 "$root/deploy/slurm/build.sbatch")
merge=$(REMORA_SHARDS=$shards sbatch --parsable --dependency="afterok:$build" "$root/deploy/slurm/merge.sbatch")
say "submitted $shards shards as job $build, the merge as job $merge"

until_true 60 "a task on node2 that is half-way" test -s "$dir/stopped"
lost=$(cat "$dir/stopped")
rendered=$(find "parts/part-$lost".*.partial -name '*.html' | wc -l)
[ ! -e "parts/part-$lost" ] || fail "part $lost is there before it is built"
say "task $lost on node2 has written $rendered pages and no part"

# Stopped first, so that none of them can still tell Slurm of another's end: a dead node says nothing.
pids=$(processes_of node2)
# shellcheck disable=SC2086 # one word each
kill -STOP $pids && kill -KILL $pids
say "killed node2: $(wc -w <<<"$pids") processes"

field() { scontrol show job "$1" 2>/dev/null | tr ' ' '\n' | sed -n "s/^$2=//p" | head -n 1; }
field_is() { [ "$(field "$1" "$2")" = "$3" ]; }

node2_is_down() { sinfo --noheader --Node --nodes node2 --format %t | grep -q '^down'; }
until_true 60 "Slurm to miss node2" node2_is_down
say "Slurm says that node2 is down"
until_true 30 "Slurm to put task $lost into its queue again" field_is "${build}_$lost" Restarts 1
say "task $lost is queued again: $(field "${build}_$lost" JobState)"
until_true 90 "task $lost" field_is "${build}_$lost" JobState COMPLETED
[ "$(field "${build}_$lost" NodeList)" = node1 ] || fail "task $lost did not run on node1"
say "task $lost was built on node1"
for ((task = 1; task <= shards; task++)); do
    until_true 60 "task $task" field_is "${build}_$task" JobState COMPLETED
    [ -e "parts/part-$task/part.json" ] || fail "part $task is not there"
done

until_true 60 "the merge" field_is "$merge" JobState COMPLETED
say "merged: $(tail -n 1 remora-merge.log)"

# --- the comparison

compgen -G "parts/part-*.*" >/dev/null && fail "the merge left what the killed task wrote"
diff --recursive --no-dereference --brief whole/current/ output/current/ >"$dir/difference" ||
    fail "the sites differ: $(head "$dir/difference")"
pages=$(find output/current/ -name '*.html' | wc -l)
if [ "$rendered" -eq 0 ] || [ "$rendered" -ge "$pages" ]; then
    fail "$pages pages in all, $rendered in the killed task"
fi
say "SAME: $pages pages in $shards shards on two nodes, one of them killed, are byte for byte those of one machine"
