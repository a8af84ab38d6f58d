//! A database on a real MariaDB server, the file it was loaded from, and dumps made of it: all ways lead to the same catalog.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Read as _;
use std::net::TcpListener;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

use serde_json::Value;
use tempfile::TempDir;

mod common;

use common::{ROOT, Ran, command, folder, number, rows, skip, write};

/// What is needed of MariaDB, each program under its name and its former one.
const PROGRAMS: [[&str; 2]; 4] =
    [["mariadbd", "mysqld"], ["mariadb-install-db", "mysql_install_db"], ["mariadb", "mysql"], ["mariadb-dump", "mysqldump"]];

/// A server for a test needs little room, and nothing of it is to outlive a crash.
const SMALL: [&str; 4] = [
    "--innodb-buffer-pool-size=16M",
    "--innodb-log-file-size=4M",
    "--innodb-data-file-path=ibdata1:4M:autoextend",
    "--innodb-flush-log-at-trx-commit=0",
];

/// Who may read the databases; the password has everything that an address cannot have as it is.
const USER: &str = "reader";
const PASSWORD: &str = "s3cret/@:#?%41+ z";
const WRONG: &str = "wr0ng-s3cret";

/// A server with a folder of its own; both are gone when it is dropped.
struct Server {
    folder: TempDir,
    port: u16,
    process: Child,
    client: PathBuf,
    dump: PathBuf,
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

impl Server {
    /// None, said aloud, where MariaDB is not installed; that is an error where `CI` is set.
    fn start() -> Option<Server> {
        let mut programs = Vec::new();
        for names in PROGRAMS {
            let Some(found) = names.into_iter().find_map(program) else {
                let message = format!("{} is not installed: apt-get install mariadb-server", names[0]);
                assert!(env::var_os("CI").is_none(), "{message}");
                skip(&message);
                return None;
            };
            programs.push(found);
        }
        let [daemon, install, client, dump]: [PathBuf; 4] = programs.try_into().expect("four programs");
        // In memory where there is room: a database is made in a second there.
        let made = install_in(Path::new("/dev/shm"), &install).or_else(|_| install_in(&env::temp_dir(), &install));
        let folder = made.unwrap_or_else(|told| panic!("no database can be made:\n{told}"));
        let port = free_port();
        let path = |name: &str| folder.path().join(name).display().to_string();
        let process = Command::new(daemon)
            .arg("--no-defaults")
            .args(as_root())
            .args(SMALL)
            .args([
                format!("--datadir={}", path("data")),
                format!("--socket={}", path("socket")),
                format!("--pid-file={}", path("pid")),
                format!("--log-error={}", path("error.log")),
                format!("--general-log-file={}", path("queries.log")),
                format!("--port={port}"),
            ])
            .args(["--skip-networking=0", "--bind-address=127.0.0.1", "--skip-name-resolve"])
            // Zero dates are taken, and no time zone but UTC would show the same times.
            .args(["--sql-mode=", "--default-time-zone=+05:00"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let mut server = Server { folder, port, process, client, dump };
        let begun = Instant::now();
        while !server.client("").arg("--execute=SELECT 1").output().is_ok_and(|done| done.status.success()) {
            let ended = server.process.try_wait().expect("waiting works");
            let log = || fs::read_to_string(server.folder.path().join("error.log")).unwrap_or_default();
            assert!(ended.is_none(), "the server has ended: {}", log());
            assert!(begun.elapsed() < Duration::from_secs(60), "the server does not answer: {}", log());
            thread::sleep(Duration::from_millis(50));
        }
        for host in ["127.0.0.1", "localhost"] {
            server.ask("", &format!("CREATE USER '{USER}'@'{host}' IDENTIFIED BY '{PASSWORD}'"));
        }
        Some(server)
    }

    /// MariaDB's own client, as the one who may do everything; with no database where its name is empty.
    fn client(&self, database: &str) -> Command {
        let mut command = Command::new(&self.client);
        command.args(["--no-defaults", "--user=root", "--batch", "--skip-column-names", "--default-character-set=utf8mb4"]);
        command
            .arg(format!("--socket={}", self.folder.path().join("socket").display()))
            .args((!database.is_empty()).then_some(database));
        command.env_remove("MYSQL_PWD").stdin(Stdio::null());
        command
    }

    #[track_caller]
    fn ask(&self, database: &str, query: &str) -> String {
        let ran = Ran::from(self.client(database).arg(format!("--execute={query}")).output().expect("the client starts"));
        assert_eq!(ran.code, Some(0), "{query}\n{}", ran.stderr);
        ran.stdout
    }

    /// Makes a database of a file of SQL; only our reader may look inside.
    #[track_caller]
    fn make(&self, database: &str, sql: &[u8]) {
        self.ask("", &format!("CREATE DATABASE {database} CHARACTER SET utf8mb4"));
        for host in ["127.0.0.1", "localhost"] {
            self.ask("", &format!("GRANT SELECT, SHOW VIEW ON {database}.* TO '{USER}'@'{host}'"));
        }
        let file = write(self.folder.path(), "load.sql", sql);
        let mut client = self.client(database);
        let ran = Ran::from(client.stdin(File::open(file).expect("readable")).output().expect("the client starts"));
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    }

    /// A dump of a database, by MariaDB's own program.
    #[track_caller]
    fn dump(&self, database: &str, options: &[&str]) -> Vec<u8> {
        let done = Command::new(&self.dump)
            .args(["--no-defaults", "--user=root"])
            .arg(format!("--socket={}", self.folder.path().join("socket").display()))
            .args(options)
            .arg(database)
            // It writes its own time into the dump.
            .env("TZ", "UTC")
            .env_remove("MYSQL_PWD")
            .output()
            .expect("the program starts");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        done.stdout
    }

    /// Where a database is, with the password.
    fn url(&self, database: &str) -> String {
        format!("mysql://{USER}:{}@127.0.0.1:{}/{database}", encoded(PASSWORD), self.port)
    }
}

/// Makes an empty database in a new folder there; what the program said where it cannot.
fn install_in(place: &Path, install: &Path) -> Result<TempDir, String> {
    let folder = tempfile::Builder::new().prefix("remora-mariadb-").tempdir_in(place).map_err(|error| error.to_string())?;
    let done = Command::new(install)
        .args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db"])
        .arg(format!("--datadir={}", folder.path().join("data").display()))
        .args(as_root())
        .args(SMALL)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    let told = [done.stdout, done.stderr].concat();
    if done.status.success() { Ok(folder) } else { Err(String::from_utf8_lossy(&told).into_owned()) }
}

/// MariaDB runs as root only where it is told so.
fn as_root() -> Option<&'static str> {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0).then_some("--user=root")
}

fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    // Debian keeps daemons where only root's PATH looks.
    let folders = env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    folders.map(|folder| folder.join(name)).find(|program| program.is_file())
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

/// As it may stand in an address.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            byte if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            byte => _ = write!(out, "%{byte:02X}"),
        }
        out
    })
}

/// Runs an import to its end, whatever that is; no password may be in what it says.
#[track_caller]
fn import(dir: &Path, inputs: &[&str], catalog: &str, password: Option<&str>) -> Ran {
    let mut arguments = vec!["import", "amo-sql", "--json", "--catalog", catalog];
    arguments.extend(inputs);
    let mut command = command(dir, &arguments);
    command.env_remove("MYSQL_PWD").envs(password.map(|password| ("MYSQL_PWD", password)));
    let ran = Ran::from(command.output().expect("the program starts"));
    for secret in [PASSWORD, &encoded(PASSWORD), WRONG] {
        assert!(!ran.stdout.contains(secret) && !ran.stderr.contains(secret), "a password is shown:\n{}", ran.stderr);
    }
    ran
}

/// The same where it must succeed: what it told.
#[track_caller]
fn imported(dir: &Path, inputs: &[&str], catalog: &str) -> Value {
    let ran = import(dir, inputs, catalog, None);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    ran.json()
}

/// Everything in a catalog but when and in which order it was written: the rows of each table.
fn content(catalog: &Path) -> BTreeMap<String, Vec<String>> {
    let tables = rows(catalog, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    assert!(tables.iter().any(|table| table == "addon"), "{tables:?}");
    let of = |table: String| {
        let mut found = match table.as_str() {
            "change" => rows(catalog, "SELECT kind, key FROM change"),
            "setting" => rows(catalog, "SELECT * FROM setting WHERE key NOT LIKE 'exported/%'"),
            other => rows(catalog, &format!("SELECT * FROM \"{other}\"")),
        };
        found.sort_unstable();
        (table, found)
    };
    tables.into_iter().map(of).collect()
}

#[track_caller]
fn assert_equal(first: &Path, second: &Path) {
    let (expected, found) = (content(first), content(second));
    assert!(expected.keys().eq(found.keys()), "{:?} and {:?}", expected.keys(), found.keys());
    for (table, expected) in &expected {
        let found = &found[table];
        let differs = expected.iter().zip(found).find(|(expected, found)| expected != found);
        assert!(differs.is_none(), "table {table}, {} and {}: {differs:#?}", first.display(), second.display());
        assert_eq!(expected.len(), found.len(), "table {table}, {} and {}", first.display(), second.display());
    }
}

/// What an import told of the records, and not of where they stood.
fn account(told: &Value) -> Value {
    let mut told = told.clone();
    told.as_object_mut().expect("an object").remove("left_out");
    // Only a server has this to say.
    told["warnings"].as_object_mut().expect("an object").retain(|warning, _| !warning.contains("no snapshots"));
    told
}

/// Imports a database from the file that it was loaded from, from the server, and from dumps of two kinds made of it. What the four
/// imports told, in that order; the catalogs are named `origin.db`, `server.db`, `dump.db` and `hex.db`.
#[track_caller]
fn every_way(server: &Server, database: &str, origin: &Path, dir: &Path) -> [Value; 4] {
    write(dir, "dump.sql", server.dump(database, &[]));
    write(dir, "hex.sql", server.dump(database, &["--hex-blob", "--skip-opt", "--compact", "--complete-insert"]));
    let (origin, url) = (origin.display().to_string(), server.url(database));
    let ways = [("origin.db", origin.as_str()), ("server.db", url.as_str()), ("dump.db", "dump.sql"), ("hex.db", "hex.sql")];
    let told = ways.map(|(catalog, input)| imported(dir, &[input], catalog));
    let secrets = server.ask(database, "SELECT email FROM users UNION SELECT password FROM users");
    let secrets: Vec<&str> = secrets.lines().filter(|secret| secret.len() > 5 && *secret != "NULL").collect();
    assert!(secrets.iter().any(|secret| secret.contains('@')), "{secrets:?}");
    for ((catalog, _), told) in ways.iter().zip(&told) {
        assert_equal(&dir.join("origin.db"), &dir.join(catalog));
        let bytes = fs::read(dir.join(catalog)).expect("readable");
        let told = told.to_string();
        for secret in &secrets {
            assert!(memchr::memmem::find(&bytes, secret.as_bytes()).is_none(), "{secret} is in {catalog}");
            assert!(!told.contains(secret), "{secret}: {told}");
        }
    }
    // The server's account is the dumps': what is private is counted though it was never asked for.
    assert_eq!(account(&told[1]), account(&told[2]));
    assert_eq!(account(&told[1]), account(&told[3]));
    told
}

#[test]
fn a_server_its_dumps_and_their_origin_make_the_same_catalog() {
    let Some(server) = Server::start() else { return };
    values_of_every_kind(&server);
    the_database_of_2007(&server);
    what_cannot_be_read_is_one_line(&server);
}

// A database of our own ---------------------------------------------------------------------------------------------------

/// A picture that has every byte that there is, in a chunk that nobody looks into.
fn picture() -> Vec<u8> {
    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(1, 2).write_to(&mut png, image::ImageFormat::Png).expect("a picture");
    let mut png = png.into_inner();
    // A private chunk (PNG 5.3: length, type, data, CRC of both) before the last one, which has 12 bytes.
    let chunk: Vec<u8> = b"reMo".iter().copied().chain(0..=255).collect();
    let mut crc = flate2::Crc::new();
    crc.update(&chunk);
    let whole = [&256_u32.to_be_bytes()[..], &chunk, &crc.sum().to_be_bytes()].concat();
    let end = png.len() - 12;
    png.splice(end..end, whole);
    png
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        _ = write!(out, "{byte:02x}");
        out
    })
}

/// A dump as mysqldump writes it, with the types and texts that are easily got wrong. Two encodings are in it, as in those that grew
/// over the years; and texts that were UTF-8, were taken for latin1, and became UTF-8 once more.
fn own() -> Vec<u8> {
    let mut dump = OWN.replace("@PICTURE@", &hex(&picture())).into_bytes();
    dump.extend(b"/*!40101 SET NAMES latin1 */;\nINSERT INTO `users` VALUES (3,'third.secret@mail.example','5f4dcc3b5aa765d61d8327deb882cf99','','',");
    dump.extend(b"'Gr\xfc\xdfe \x93x\x94',NULL,'','',NULL,'2007-01-01 00:00:00');\n/*!40101 SET NAMES utf8mb4 */;\n");
    dump
}

const OWN: &str = r#"-- It's made by hand
/*!40101 SET NAMES utf8mb4 */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40101 SET SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
CREATE TABLE `addons` (
  `id` int(11) unsigned NOT NULL auto_increment,
  `guid` varchar(255) character set latin1 NOT NULL default '',
  `name` int(11) unsigned default NULL,
  `defaultlocale` varchar(10) NOT NULL default 'en-US',
  `addontype_id` int(11) unsigned NOT NULL default '0',
  `status` tinyint(2) unsigned zerofill NOT NULL default '00',
  `icondata` mediumblob,
  `icontype` enum('','image/gif') NOT NULL default '',
  `summary` int(11) default NULL,
  `description` int(11) default NULL,
  `averagerating` decimal(4,2) default NULL,
  `weeklydownloads` int(11) unsigned NOT NULL default '0',
  `totaldownloads` bigint(20) unsigned default NULL,
  `inactive` bit(1) NOT NULL default b'0',
  `created` datetime NOT NULL default '0000-00-00 00:00:00',
  `modified` timestamp NOT NULL default '0000-00-00 00:00:00',
  PRIMARY KEY (`id`),
  KEY `k` (`status`,`name`)
) ENGINE=InnoDB AUTO_INCREMENT=9 DEFAULT CHARSET=utf8mb4;
INSERT INTO `addons` VALUES
(1,'one@gallery',10,'en-US',1,04,0x@PICTURE@,'image/gif',11,12,4.50,12,5712902,b'0','2006-08-22 13:18:44','2006-09-05 18:43:39'),
(2,'two@gallery',13,'de',2,04,NULL,'',NULL,NULL,NULL,0,NULL,b'0','0000-00-00 00:00:00','2007-03-01 04:05:00'),
(3,'three@gallery',14,'en-US',1,04,'','',NULL,NULL,-0.00,0,4294967295,b'1','2006-08-22 13:18:44','0000-00-00 00:00:00');
CREATE TABLE `translations` (
  `autoid` int(11) NOT NULL default '0',
  `id` int(11) unsigned NOT NULL,
  `locale` varchar(10) NOT NULL default '',
  `localized_string` text,
  PRIMARY KEY (`id`,`locale`)
) ENGINE=MyISAM DEFAULT CHARSET=utf8mb4;
INSERT INTO `translations` VALUES
(9,10,'en-US','It''s \"one\" \\ 100\% ''of'' 5'),
(8,10,'ja','日本語 🦊'),
(7,10,'ar','إضافة'),
(6,10,'pt_BR','Primeiro'),
(5,10,'pt-BR','Segundo'),
(4,11,'en-US','Tab\tline\r\nnext'),
(3,12,'de','Zeile\nzwei \Z Ende \%x\_y \0.'),
(2,12,'en-US',NULL),
(1,12,'fr',''),
(10,13,'de','GrÃ¼ÃŸe & KÃ¼sse'),
(11,14,'en-US','Three');
CREATE TABLE `users` (
  `id` int(11) NOT NULL auto_increment,
  `email` varchar(255) default '',
  `password` varchar(255) default '',
  `firstname` varchar(255) default '',
  `lastname` varchar(255) default '',
  `nickname` varchar(255) default '',
  `homepage` varchar(255) default NULL,
  `confirmationcode` varchar(255) default '',
  `notes` text,
  `ip` int(10) unsigned default NULL,
  `created` datetime default NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `email` (`email`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1;
INSERT INTO `users` VALUES
(1,'first.secret@mail.example','d41d8cd98f00b204e9800998ecf8427e','','','GrÃ¼ÃŸe','http://example.org/','',NULL,0,'2006-08-22 00:07:32'),
(2,NULL,'','Anna','Özil','',NULL,' ','only for editors',3232235777,'0000-00-00 00:00:00');
CREATE TABLE `addons_users` (`addon_id` int(11) NOT NULL, `user_id` int(11) NOT NULL, PRIMARY KEY (`user_id`,`addon_id`), KEY `a` (`addon_id`)) ENGINE=InnoDB;
INSERT INTO `addons_users` VALUES (1,1),(2,2),(1,3);
CREATE TABLE `categories` (`id` int(11) NOT NULL, `name` varchar(40), `description` varbinary(40), PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
INSERT INTO `categories` VALUES (1,'Reading',0x4772c3bcc39f6521),(2,'Schöner',NULL);
CREATE TABLE `addons_categories` (`addon_id` int(11), `category_id` int(11)) ENGINE=MyISAM;
INSERT INTO `addons_categories` VALUES (1,2),(1,1);
CREATE TABLE `versions` (`id` int(11) NOT NULL, `addon_id` int(11), `version` varchar(255), `releasenotes` int(11), `created` datetime, PRIMARY KEY (`id`)) ENGINE=InnoDB;
INSERT INTO `versions` VALUES (1,1,'1.0',11,'2006-09-05 18:43:39'),(2,1,'1.1',NULL,'2006-10-05 00:00:00');
CREATE TABLE `files` (`id` int(11) NOT NULL, `version_id` int(11), `filename` varchar(255), `size` int(11), `hash` varchar(255), `datestatuschanged` datetime, PRIMARY KEY (`id`)) ENGINE=InnoDB;
INSERT INTO `files` VALUES (1,1,'one.xpi',120,'sha1:07734da324833dc71617e4cb6c8e1b6e7d9fd0a1','0000-00-00 00:00:00');
CREATE TABLE `previews` (`id` int(11) NOT NULL, `addon_id` int(11), `filedata` longblob, `filetype` varchar(25), `caption` int(11), `highlight` tinyint(1), PRIMARY KEY (`id`)) ENGINE=InnoDB;
INSERT INTO `previews` VALUES (1,1,x'89504e470d0a1a0a0000000d4948445200000002000000030806000000275c2200','image/png',10,1),(2,1,'','',NULL,0);
CREATE TABLE `reviews` (`id` int(11) NOT NULL, `version_id` int(11), `user_id` int(11), `reply_to` int(11), `rating` tinyint(3) unsigned, `title` varchar(255), `body` text, `created` datetime, PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
INSERT INTO `reviews` VALUES (1,1,2,NULL,9,'Überaus gut','Line <i>one</i>\r\n''two'' 🦊','2006-11-09 17:41:39'),(2,2,1,1,NULL,'','Merci','2006-11-10 00:00:00');
CREATE TABLE `collections` (`id` int(11) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB;
CREATE TABLE `mailing` (`email` varchar(80) NOT NULL, PRIMARY KEY (`email`)) ENGINE=InnoDB;
INSERT INTO `mailing` VALUES ('list.secret@mail.example');
CREATE TABLE `odd ``table` (
  `a column` float, `b` double, `c` decimal(20,6), `d` bigint(20) unsigned, `e` year(4), `f` time, `g` date, `h` set('x','y'), `i` bit(12),
  `j` varbinary(9), `k` binary(4), `l` text collate utf8mb4_bin, `m` tinyint(1), `n``n` char(3)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
INSERT INTO `odd ``table` VALUES
(1e-7,-1.5e300,-12345678901234.567891,18446744073709551615,2007,'-838:59:59','2008-00-00','x,y',b'101000000001',0x00ff27,'ab','',-1,'a  '),
(NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE VIEW `seen` AS SELECT `id`, `email` FROM `users`;
"#;

fn values_of_every_kind(server: &Server) {
    let dir = folder();
    let dir = dir.path();
    let origin = write(dir, "origin.sql", own());
    server.make("own", &own());
    let log = server.folder.path().join("queries.log");
    server.ask("", "SET GLOBAL general_log = 1");
    imported(dir, &[&server.url("own")], "log.db");
    server.ask("", "SET GLOBAL general_log = 0");
    let queries = String::from_utf8_lossy(&fs::read(log).expect("the server's log")).into_owned();
    let asked: Vec<&str> = queries.lines().filter(|line| line.contains("Query")).collect();
    assert!(asked.iter().any(|query| query.contains("`nickname`") && query.contains("FROM `users`")), "{queries}");
    for query in
        asked.iter().filter(|query| ["`email`", "`password`", "`notes`", "`ip`", "*"].iter().any(|name| query.contains(name)))
    {
        assert!(query.contains("SELECT COUNT(NULLIF(LENGTH("), "private columns are only counted: {query}");
    }

    let told = every_way(server, "own", &origin, dir);
    assert_eq!(account(&told[0]), account(&told[1]), "even what is left out or private is the same");
    assert_eq!(told[1]["warnings"]["tables kept by MyISAM, which has no snapshots: nobody may write while they are read"], 2);
    let private = [("users.email", 2), ("users.password", 2), ("users.confirmationcode", 1), ("users.notes", 1), ("users.ip", 2)];
    for (field, count) in private.into_iter().chain([("mailing.email", 1)]) {
        assert_eq!(told[1]["private"][field], count, "{field}: {}", told[1]["private"]);
    }
    assert_eq!(told[1]["addons"], 3);
    // Equal alone would not be right.
    let catalog = dir.join("server.db");
    assert_eq!(
        rows(&catalog, "SELECT guid, status, updated FROM addon ORDER BY guid"),
        ["one@gallery|listed|1160006400", "three@gallery|removed|Null", "two@gallery|listed|1172721900"]
    );
    assert_eq!(
        rows(&catalog, "SELECT locale, raw FROM addon_text WHERE field = 'name' ORDER BY raw COLLATE BINARY"),
        ["de|Grüße & Küsse", r#"en-US|It's "one" \ 100\% 'of' 5"#, "pt-BR|Primeiro", "en-US|Three", "ar|إضافة", "ja|日本語 🦊"]
    );
    assert_eq!(rows(&catalog, "SELECT raw FROM text WHERE owner = 'profile' ORDER BY raw"), ["Anna Özil", "Grüße", "Grüße “x”"]);
    assert_eq!(rows(&catalog, "SELECT raw FROM text WHERE owner = 'category' AND field = 'description'"), ["Grüße!"]);
    // A picture is known by the hash of its bytes; what is kept are the files that pages show.
    let stored = format!("SELECT count(*) FROM media WHERE hash = '{}'", remora::catalog::key::media_hash(&picture()));
    assert_eq!(number(&catalog, &stored), 1);
    assert_eq!(number(&catalog, "SELECT count(DISTINCT media) FROM rendition"), 1);
    assert_eq!(number(&catalog, "SELECT count(*) FROM screenshot"), 1);

    // When it was read is when it was exported, as with a dump.
    let exported =
        |name: &str| number(&dir.join(name), "SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'exported/amo-sql'");
    assert!((exported("server.db") - exported("dump.db")).abs() < 600, "{} {}", exported("server.db"), exported("dump.db"));

    // Once more, with the password from elsewhere, and by the socket: nothing changes.
    let by_name = format!("mysql://{USER}@127.0.0.1:{}/own", server.port);
    let socket = encoded(&server.folder.path().join("socket").display().to_string());
    let by_socket = format!("mysql://{USER}:{}@localhost/own?socket={socket}", encoded(PASSWORD));
    for (url, password) in [(by_name, Some(PASSWORD)), (by_socket, None)] {
        let ran = import(dir, &[&url], "server.db", password);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        let told = ran.json();
        assert_eq!((&told["added"], &told["changed"], &told["unchanged"]), (&0.into(), &0.into(), &3.into()), "{told}");
    }

    // A dump beside it adds its rows.
    write(dir, "more.sql", "INSERT INTO `addons` (`id`, `guid`, `name`, `status`) VALUES (4, 'four@gallery', 14, 4);\n");
    let told = imported(dir, &[&server.url("own"), "more.sql"], "more.db");
    assert_eq!(told["addons"], 4, "{told}");
}

// The database of 2007 ----------------------------------------------------------------------------------------------------

/// The tables that the dump fills, for it has none: name, primary key, and the columns of each type.
const TABLES_OF_2007: &str = "\
addons; id; bigint id name addontype_id status higheststatus homepage description summary weeklydownloads totaldownloads developercomments inactive trusted viewsource prerelease adminreview sitespecific externalsoftware eula privacypolicy; varchar(255) guid defaultlocale icontype averagerating; mediumblob icondata; datetime created modified
addons_collections; addon_id,collection_id; int addon_id collection_id category downloads; datetime added
addons_tags; addon_id,tag_id; int addon_id tag_id feature
addons_users; addon_id,user_id; int addon_id user_id
applications; id; int id name shortname supported; varchar(255) guid icontype; mediumblob icondata; datetime created modified
applications_versions; application_id,version_id; int application_id version_id min max
approvals; id; int id user_id action addon_id file_id; varchar(255) reviewtype os applications; text comments
appversions; id; int id application_id; varchar(255) version; datetime created modified
blapps; id; int id blitem_id; varchar(255) guid min max; datetime created modified
blitems; id; int id; varchar(255) guid min max os; datetime created modified
blplugins; id; int id; varchar(255) name guid min max os xpcomabi description filename; datetime created modified
cannedresponses; id; int id name response; datetime created modified
download_counts; id; int id addon_id count; date date
features; id; int id addon_id application_id; varchar(255) locale; datetime start end created modified
files; id; int id version_id platform_id size codereview status; varchar(255) filename hash; datetime datestatuschanged created modified
groups; id; int id; varchar(255) name rules; datetime created modified
groups_users; group_id,user_id; int group_id user_id
platforms; id; int id name shortname; varchar(255) icontype; mediumblob icondata; datetime created modified
previews; id; int id addon_id caption highlight; varchar(255) filetype thumbtype; mediumblob filedata thumbdata; datetime created modified
reviews; id; int id version_id user_id reply_to rating title body editorreview flag sandbox; datetime created modified
tags; id; int id name description addontype_id application_id; datetime created modified
translations; id,locale; int id; varchar(10) locale; text localized_string; datetime created modified
translations_seq; id; int id
users; id; int id emailhidden sandboxshown; varchar(255) email password firstname lastname nickname homepage confirmationcode; datetime created modified; text notes
versions; id; int id addon_id releasenotes; varchar(255) version; text approvalnotes; datetime created modified
text_search_summary; id,locale; int id; varchar(10) locale; bigint addontype status inactive; varchar(255) averagerating; bigint weeklydownloads; text name summary description
versions_summary; ; int addon_id version_id application_id; datetime created modified; int min max
";

fn schema_of_2007() -> String {
    let mut sql = String::new();
    for line in TABLES_OF_2007.lines() {
        let mut parts = line.split("; ");
        let (table, key) = (parts.next().expect("a name"), parts.next().expect("a key"));
        let columns = parts.flat_map(|part| {
            let (kind, names) = part.split_once(' ').expect("a type and names");
            names.split(' ').map(move |name| format!("`{name}` {kind}"))
        });
        let key = (!key.is_empty()).then(|| format!("PRIMARY KEY ({key})"));
        let columns: Vec<String> = columns.chain(key).collect();
        _ = writeln!(sql, "CREATE TABLE `{table}` ({}) ENGINE=InnoDB DEFAULT CHARSET=utf8;", columns.join(", "));
    }
    sql
}

fn the_database_of_2007(server: &Server) {
    let origin = Path::new(ROOT).join("../shared/data/remora-2007.sql.gz");
    if !origin.exists() {
        return skip("the database of 2007 is not there: ../shared/data/remora-2007.sql.gz");
    }
    let mut sql = schema_of_2007().into_bytes();
    flate2::read::MultiGzDecoder::new(File::open(&origin).expect("readable")).read_to_end(&mut sql).expect("gzip");
    server.make("of_2007", &sql);
    let dir = folder();
    let told = every_way(server, "of_2007", &origin, dir.path());
    for told in &told {
        assert_eq!(
            (&told["addons"], &told["private"]["users.email"], &told["left_out_total"]),
            (&57.into(), &9.into(), &2.into())
        );
    }
}

// Faults ------------------------------------------------------------------------------------------------------------------

fn what_cannot_be_read_is_one_line(server: &Server) {
    let dir = folder();
    let dir = dir.path();
    write(dir, "own.sql", own());
    imported(dir, &["own.sql"], "c.db");
    let before = fs::read(dir.join("c.db")).expect("readable");
    let (port, closed) = (server.port, free_port());
    server.ask("", "CREATE DATABASE empty");
    server.ask("", &format!("GRANT SELECT ON empty.* TO '{USER}'@'127.0.0.1'"));
    let password = encoded(PASSWORD);
    let place = format!("mysql://127.0.0.1:{port}");
    for (url, says) in [
        (format!("mysql://{USER}:{WRONG}@127.0.0.1:{port}/own"), vec![format!("{place}/own: Access denied"), "MYSQL_PWD".into()]),
        (format!("mysql://{USER}@127.0.0.1:{port}/own"), vec![format!("{place}/own: Access denied"), "MYSQL_PWD".into()]),
        (format!("mysql://{USER}:{password}@127.0.0.1:{port}/other"), vec![format!("{place}/other: "), "other'".into()]),
        (server.url("empty"), vec![format!("{place}/empty: holds no rows of a table `addons`")]),
        (
            format!("mysql://{USER}:{password}@127.0.0.1:{closed}/own"),
            vec![format!("mysql://127.0.0.1:{closed}/own: no server answers"), "refused".into()],
        ),
        (format!("mysql://{USER}:{password}@localhost/own?socket=/nowhere/socket"), vec!["socket=/nowhere/socket: ".into()]),
        (format!("mysql://{USER}:{password}@127.0.0.1:{port}"), vec!["which database?".into()]),
        (format!("mysql://{USER}:12/{WRONG}@127.0.0.1:{port}/own"), vec!["%2F".into()]),
    ] {
        let ran = import(dir, &[&url], "c.db", None);
        assert_eq!(ran.code, Some(1), "{}", ran.stderr);
        assert!(ran.stderr.starts_with("error: mysql://") && ran.stderr.lines().count() == 1, "{}", ran.stderr);
        assert!(says.iter().all(|says| ran.stderr.contains(says)), "{says:?}: {}", ran.stderr);
        assert!(fs::read(dir.join("c.db")).expect("readable") == before, "the catalog is another: {}", ran.stderr);
        assert_eq!(import(dir, &[&url], "new.db", None).code, Some(1));
        assert!(!dir.join("new.db").exists(), "nothing is left");
    }
    // A table that breaks half-way is named.
    server.ask("", "CREATE DATABASE broken; CREATE TABLE broken.addons (id int); INSERT INTO broken.addons VALUES (1)");
    server.ask("", &format!("GRANT SELECT ON broken.* TO '{USER}'@'127.0.0.1'"));
    server.ask("broken", "CREATE TABLE `a` (id int) ENGINE=MyISAM");
    fs::write(server.folder.path().join("data/broken/a.MYI"), b"not an index").expect("writable");
    server.ask("broken", "FLUSH TABLES");
    let ran = import(dir, &[&server.url("broken")], "c.db", None);
    assert_eq!((ran.code, ran.stderr.lines().count()), (Some(1), 1), "{}", ran.stderr);
    assert!(ran.stderr.starts_with(&format!("error: {place}/broken: table a: ")), "{}", ran.stderr);
    assert!(fs::read(dir.join("c.db")).expect("readable") == before, "the catalog is another: {}", ran.stderr);
}
