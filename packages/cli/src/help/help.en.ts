import type { HelpWords } from './help-words.js'

const over = [
  'FILE',
  'an overlay that the file is laid over (“over”), beside the packs; may be given repeatedly',
] as const
const units = ['FOLDER', 'full lists of units (CSV, see the units command), beside the units that ship'] as const
const overlay = (what: string) => ['FILE', `${what} under this overlay of a unit (YAML, JSON)`] as const
const key = ['KEY', 'a public key, or a file with one on each line; may be given repeatedly'] as const
const journal =
  'JOURNAL is a data file, or postgres://user@host/database[?schema=NAME] (wants the package pg; password in PGPASSWORD).'
const orAddress = 'DATA_FILE may also be the address of a Postgres database: see anlang journal status --help.'
const overlays = ['FILE', 'an overlay of a unit that dossiers are under; may be given repeatedly'] as const

/** English. */
export const en: HelpWords = {
  title:
    'anlang: verifies, explains, compares and draws the definitions of An Làng, audits its records and looks after journals',
  call: 'anlang COMMAND … [--lang vi|en] [--json]',
  headings: {
    call: 'Call:',
    commands: 'Commands:',
    options: 'Options:',
    everywhere: 'With every command:',
    examples: 'Examples:',
    exits: 'Exit:',
  },
  everywhere: [
    ['--lang vi|en', 'the language; else that of LC_ALL or LANG, and Vietnamese where they say neither'],
    ['--json', 'answers one JSON object, also when the command line is not understood'],
    ['-h, --help', 'prints this; after the name of a command, that of the command'],
    ['-V, --version', 'prints the version'],
  ],
  exits: {
    0: 'all is well',
    1: 'something was found in what was asked about',
    2: 'it could not be asked: the command line, a file that cannot be read or written',
    3: 'a bug of anlang itself: please report it',
  },
  details: 'Each command: anlang COMMAND --help',
  see: (call) => `See: ${call} --help`,
  commands: {
    verify: {
      calls: ['anlang verify', 'anlang verify FILE…'],
      about: 'proves the overlay of a unit before it runs',
      more: [
        'Without files it checks every definition that ships: procedures, rule sets, overlays of provinces, districts',
        'and communes, units. Files given together may lie over one another. Each fault comes with its line and column',
        'and the shortest story in which it goes wrong.',
      ],
      options: {
        over,
        units,
        roster: ['FILE', 'who holds which office (YAML, JSON): proves that every step is staffed'],
        certificate: ['FILE', 'writes the certificates (JSON) to a new file when every file is sound'],
        notes: ['', "prints also what the nation's own definitions leave open"],
      },
      examples: ['anlang verify ninh-binh.yaml', 'anlang verify commune.yaml --over province.yaml --units lists'],
    },
    new: {
      calls: ['anlang new province ID --unit UNIT --name NAME [--out FILE]'],
      about: 'writes an overlay with comments that verifies at once',
      more: ['For provinces, districts (before 01/07/2025) and communes. A file that is there is not overwritten.'],
      options: {
        unit: ['UNIT', 'the id of the unit, as in p37@2025-07-01; for a name, ids are proposed'],
        name: ['NAME', 'what it is called'],
        units,
        out: ['FILE', 'writes to this file, which has to be new, instead of printing'],
      },
      examples: ['anlang new province ninh-binh --unit p37@2025-07-01 --name "Ninh Bình" --out ninh-binh.yaml'],
    },
    diff: {
      calls: ['anlang diff FILE [OLDER_FILE]'],
      about: 'what a file changes of the nation, or of its own older version',
      more: [
        'Written for a jurist: each thing before and after, with its days and the law. Markdown, or a page of HTML.',
      ],
      options: { over, units, out: ['FILE', 'writes to a new .md or .html file instead of printing'] },
      examples: ['anlang diff ninh-binh.yaml', 'anlang diff ninh-binh.yaml older.yaml --out changes.html'],
    },
    simulate: {
      calls: ['anlang simulate FILE --journal DATA_FILE'],
      about: 'what would have become of real dossiers, had the file been in force',
      more: ['Replays every dossier of the unit under the overlay; the record is read, never changed.', orAddress],
      options: {
        journal: ['DATA_FILE', 'the SQLite file with the dossiers'],
        over,
        units,
        out: ['FILE', 'writes the report to a new .md or .html file instead of printing'],
      },
      examples: ['anlang simulate ninh-binh.yaml --journal data/an-lang.db --out report.html'],
    },
    upgrade: {
      calls: ['anlang upgrade FILE'],
      about: 'rewrites what this release has renamed, and proves it again',
      more: ['Writes over the file itself and keeps its comments; only when what comes of it is sound.'],
      options: { over, units, out: ['FILE', 'writes to another file, which has to be new'] },
      examples: ['anlang upgrade ninh-binh.yaml'],
    },
    diagram: {
      calls: ['anlang diagram', 'anlang diagram PROCEDURE'],
      about: 'draws a procedure: as SVG, for Mermaid, or in words',
      more: [
        'Without a procedure it lists them. PROCEDURE is an id, as in evaluate.commune, or id@version.',
        'With --overlay the steps of the unit stand in the chart, with the name of the unit in square brackets.',
      ],
      options: {
        overlay: overlay('draws'),
        over,
        units,
        on: ['DAY', 'the version in force on the day YYYY-MM-DD; today when not said'],
        at: ['STATE', 'marks where a dossier stands; several branches are set apart by commas'],
        mermaid: ['', 'writes it for Mermaid'],
        text: ['', 'tells it in words'],
        out: ['FILE', 'writes to this file, which has to be new, instead of printing'],
      },
      examples: [
        'anlang diagram survey --at reported --out survey.svg',
        'anlang diagram evaluate.neighbourhood --overlay ninh-binh.yaml --mermaid',
      ],
    },
    explain: {
      calls: ['anlang explain', 'anlang explain RULE_SET'],
      about: 'explains a rule set, and what figures come to',
      more: [
        "Without a rule set it lists the nation's. RULE_SET is an id, as in antt.commune, id@version, or a file (YAML,",
        "JSON). With --overlay the unit's own criteria and limits count too. A sheet of figures of a report (unit,",
        'period, source, entries) is explained as well, by its file.',
      ],
      options: {
        figures: ['FILE', 'assesses these figures (YAML, JSON: each by its id)'],
        on: ['DAY', 'on the day YYYY-MM-DD; else today, or the nearest day in force'],
        overlay: overlay('explains'),
        over,
        units,
      },
      examples: [
        'anlang explain antt.commune --on 2026-11-15',
        'anlang explain antt.commune --overlay ninh-binh.yaml --figures figures.yaml',
      ],
    },
    rules: {
      calls: ['anlang rules FILE'],
      about: 'checks a file with a rule set (YAML, JSON)',
      more: ['Each fault comes with its line and column, and the word that was probably meant.'],
      options: {},
      examples: ['anlang rules draft.yaml'],
    },
    units: {
      calls: ['anlang units FOLDER', 'anlang units import FOLDER'],
      about: 'reads and checks lists of administrative units (CSV)',
      more: [
        'The folder has three files: units-before-2025-07-01.csv, units-since-2025-07-01.csv (code,level,name,parent)',
        'and lineage-2025-07-01.csv (level,old_code,new_code,part).',
      ],
      options: { out: ['FILE', 'writes the table of units (JSON) to a new file, for other programs'] },
      examples: ['anlang units import lists --out units.json'],
    },
    key: {
      calls: ['anlang key NAME --out FILE'],
      about: 'makes a key with which an office signs checkpoints',
      more: [
        'NAME is like an address, without spaces and plus signs. FILE gets the secret key: only the one who made it may',
        'read it, and a file that is there is not overwritten. What is printed is the public key, for whoever checks.',
      ],
      options: { out: ['FILE', 'the file for the secret key'] },
      examples: ['anlang key xa-quang-nhieu.vn/an-lang --out secret.key > public.key'],
    },
    checkpoint: {
      calls: ['anlang checkpoint DATA_FILE --key SECRET_FILE'],
      about: 'signs what the log of a data file has now',
      more: [
        'The note says how many facts there are, and which (a Merkle root, signed with Ed25519). Have another office keep',
        'it: with it “audit” finds ever after what was changed or dropped since, the newest facts included.',
        orAddress,
      ],
      options: {
        key: ['SECRET_FILE', 'the file of the secret key, as “anlang key” wrote it'],
        out: ['NOTE', 'writes the note to this file, which has to be new, instead of printing it'],
      },
      examples: ['anlang checkpoint data/an-lang.db --key secret.key --out 2026-03.note'],
    },
    audit: {
      calls: ['anlang audit DATA_FILE', 'anlang audit DATA_FILE --checkpoint NOTE --key KEY'],
      about: 'finds whether anybody changed the record, and where',
      more: [
        'Tells in which dossier a fact was changed, dropped or moved: its number, act and day. With checkpoints it also',
        'tells whether the newest facts are gone, and whether a whole dossier was written anew, hashes and all.',
        orAddress,
      ],
      options: {
        checkpoint: ['NOTE', 'a checkpoint that was kept elsewhere; may be given repeatedly'],
        key,
      },
      examples: [
        'anlang audit data/an-lang.db',
        'anlang audit data/an-lang.db --checkpoint 2026-03.note --key public.key',
      ],
    },
    receipt: {
      calls: ['anlang receipt DATA_FILE DOSSIER [VERSION] --checkpoint NOTE --key KEY'],
      about: 'gives the receipt of a decision, to be printed beside it',
      more: [
        'VERSION is the number of a fact; without it the last decision with findings is taken, or else the last fact.',
        'JSON, or a page with QR codes that hold all of it. The checkpoint has to be newer than the fact.',
        orAddress,
      ],
      options: {
        checkpoint: ['NOTE', 'the checkpoint that the receipt rests on'],
        key,
        out: ['FILE', 'writes to a new .json or .html file instead of printing'],
      },
      examples: ['anlang receipt data/an-lang.db d-1 --checkpoint 2026-03.note --key public.key --out receipt.html'],
    },
    'verify-receipt': {
      calls: ['anlang verify-receipt FILE --key KEY'],
      about: 'says what a receipt shows, or why it is not believed',
      more: [
        'FILE is the receipt (JSON), or the texts of its QR codes, one on a line. It needs no data file and no network:',
        'only the public key of the office, which the office itself has to have given you.',
      ],
      options: { key },
      examples: ['anlang verify-receipt receipt.json --key public.key'],
    },
    'verifier-page': {
      calls: ['anlang verifier-page --key KEY'],
      about: 'writes the page on which anybody checks receipts',
      more: ['One file of HTML that works from a disk, without a network. It trusts the keys it is made with.'],
      options: { key, out: ['FILE', 'writes to this file, which has to be new, instead of printing'] },
      examples: ['anlang verifier-page --key public.key --out check.html'],
    },
    'journal check': {
      calls: ['anlang journal check MODULE'],
      about: 'runs the contract of every journal against your database',
      more: [
        'MODULE is a JavaScript file. Its default export, async () => journal, opens a fresh, empty journal each time; what',
        'it exports as “close” gets each journal when its case is over. Use a database for tests: it has to be emptied.',
        'The chains of hashes of a data file: anlang audit.',
      ],
      options: { limit: ['SECONDS', 'the most that one case may take; 30 when not said'] },
      examples: ['anlang journal check my-journal.mjs'],
    },
    'journal status': {
      calls: ['anlang journal status JOURNAL'],
      about: 'whether a journal is ready, and which deadlines and messages wait',
      more: [
        journal,
        'Tells the schema, the last fact, deadlines that fired and each consumer; ends with 1 when anything is late or amiss.',
      ],
      options: {},
      examples: ['anlang journal status data/an-lang.db', 'anlang journal status "$DATABASE_URL" --json'],
    },
    'journal backup': {
      calls: ['anlang journal backup DATA_FILE --out FILE'],
      about: 'backs a data file up while it is in use, and checks the copy',
      more: [
        'The copy has every act that was acknowledged before, and is checked from end to end before it gets its name.',
        'Nothing is written over: name copies by day. For Postgres use pg_dump, or anlang journal export.',
      ],
      options: { out: ['FILE', 'the backup'] },
      examples: ['anlang journal backup data/an-lang.db --out /backups/an-lang-2026-03-10.db'],
    },
    'journal verify': {
      calls: ['anlang journal verify FILE'],
      about: 'checks a data file, a backup or an archive from end to end',
      more: [
        'The database, every hash, every head; nothing is written, so that a medium for reading only will do. A backup that',
        'nobody ever read is none. Which dossiers were changed: anlang audit. An archive (also .gz) is read without a journal: each',
        'line, every hash, and what its last line vouches for.',
      ],
      options: {},
      examples: [
        'anlang journal verify /backups/an-lang-2026-03-10.db',
        'anlang journal verify /backups/an-lang-2026-03-10.jsonl.gz',
      ],
    },
    'journal restore': {
      calls: ['anlang journal restore BACKUP --out DATA_FILE'],
      about: 'puts a backup into the place of a data file that is gone',
      more: [
        'Checks backup and new file. Nothing is written over: move what is broken away and keep it, also -wal and -shm.',
      ],
      options: { out: ['DATA_FILE', 'the new data file'] },
      examples: ['anlang journal restore /backups/an-lang-2026-03-10.db --out data/an-lang.db'],
    },
    'journal export': {
      calls: ['anlang journal export JOURNAL [--out FILE]'],
      about: 'writes a journal as JSON Lines, which every later release reads',
      more: [
        journal,
        'A fact a line; the last line has their number and the Merkle root, as in a checkpoint. What is read is written at',
        'once. Printed without --out; with --json it wants --out.',
      ],
      options: { out: ['FILE', 'a new archive; compressed when its name ends in .gz'] },
      examples: ['anlang journal export data/an-lang.db --out an-lang-2026-03-10.jsonl.gz'],
    },
    'journal import': {
      calls: ['anlang journal import ARCHIVE --into JOURNAL [--overlay FILE]…'],
      about: 'reads an archive into a journal, and checks each line',
      more: [
        journal,
        'One that is not there is made. Each fact is compared with its hash and the one before, and folded under its own',
        'procedure; at a line that is wrong it stops, and says which. Called again it goes on. A compressed archive (gzip) is',
        'known whatever it is called.',
      ],
      options: {
        into: ['JOURNAL', 'the journal that gets the facts'],
        overlay: overlays,
        units,
      },
      examples: ['anlang journal import an-lang-2026-03-10.jsonl.gz --into new.db --overlay ninh-binh.yaml'],
    },
    'journal copy': {
      calls: ['anlang journal copy FROM TO [--overlay FILE]…'],
      about: 'moves a journal elsewhere, and proves that both are equal',
      more: [
        journal,
        'Each fact and each head is compared; deliveries are taken along, so that nothing is sent twice. Stop the programs',
        'first, then let them use the new journal. Called again it goes on.',
      ],
      options: { overlay: overlays, units },
      examples: ['anlang journal copy data/an-lang.db postgres://anlang@host/anlang --overlay ninh-binh.yaml'],
    },
    'journal update': {
      calls: ['anlang journal update JOURNAL'],
      about: 'brings a journal of an earlier release up to this one',
      more: [journal, 'Wanted once after an update, or after Postgres was restored: reading does not do it.'],
      options: {},
      examples: ['anlang journal update data/an-lang.db'],
    },
    'journal retention': {
      calls: ['anlang journal retention JOURNAL --policy FILE [--on DAY]'],
      about: "which dossiers were kept for as long as the office's policy says",
      more: [
        journal,
        'FILE (YAML, JSON) has rules, each with years (a number or permanent), from (day or year_end), basis (instrument,',
        'at) and, where it is for some, procedures; the first that fits counts. It only tells, and removes nothing.',
      ],
      options: {
        policy: ['FILE', "the office's own policy"],
        on: ['DAY', 'as of the day YYYY-MM-DD; today when not said'],
      },
      examples: ['anlang journal retention data/an-lang.db --policy retention.yaml'],
    },
    'journal transitions': {
      calls: ['anlang journal transitions JOURNAL [--on DAY] [--overlay FILE]…'],
      about: 'which dossiers are to be closed or handed over, as units or levels changed',
      more: [
        journal,
        'Those of a unit that was merged or cut are closed, those of a level that is no more are handed over to the procedure',
        'of today. Each line has the reason and who may do it. It only tells, and changes nothing.',
      ],
      options: {
        on: ['DAY', 'as of the day YYYY-MM-DD; today when not said'],
        overlay: overlays,
        units,
      },
      examples: ['anlang journal transitions data/an-lang.db --on 2025-07-01'],
    },
    'outbox status': {
      calls: ['anlang outbox status JOURNAL'],
      about: 'how far each consumer of the outbox is',
      more: [journal, 'Ends with 1 when messages are parked.'],
      options: {},
      examples: ['anlang outbox status data/an-lang.db'],
    },
    'outbox parked': {
      calls: ['anlang outbox parked JOURNAL --consumer NAME'],
      about: 'the messages that did not arrive at a consumer, and why',
      more: [
        journal,
        'A message is tried for about seven hours before it is parked. Numbers are those for outbox replay --only.',
      ],
      options: { consumer: ['NAME', 'the consumer, as “outbox status” prints it'] },
      examples: ['anlang outbox parked data/an-lang.db --consumer records-office'],
    },
    'outbox replay': {
      calls: ['anlang outbox replay JOURNAL --consumer NAME [--only N,N | --after N [--new]]'],
      about: 'lets messages to a consumer be sent again',
      more: [
        journal,
        'All that is parked, when nothing is said. It only marks them: the delivery worker sends them in its next round. For',
        'a new consumer that wants only what is to come: --new --after last.',
      ],
      options: {
        consumer: ['NAME', 'the consumer, as “outbox status” prints it'],
        after: ['N', 'everything after this number, also what arrived; 0 is all; last is after the last'],
        only: ['N,N', 'these of the parked messages only'],
        new: ['', 'the consumer is not there yet, and begins after --after'],
      },
      examples: [
        'anlang outbox replay data/an-lang.db --consumer records-office --only 3,7',
        'anlang outbox replay data/an-lang.db --consumer new-portal --new --after last',
      ],
    },
  },
}
