-- Entries are the truth. Nothing in `entry` is ever changed or removed; a payload may be, by an entry that says so.
create table entry (
    seq ${whole} primary key,
    recorded text not null,
    actor text not null,
    kind text not null,
    subject text not null,
    commitment text not null,
    previous text not null,
    hash text not null unique
)${strict};

create index entry_recorded on entry (recorded, seq);
create index entry_subject on entry (subject, seq);

-- content: the canonical JSON, deflated (zlib); packed: SHA-256 of content as it stands here.
create table payload (
    seq ${whole} primary key references entry (seq),
    salt ${bytes} not null,
    content ${bytes} not null,
    packed text not null
)${strict};

-- All that follows is derived: it may be dropped and built again from the entries.
-- Intervals are half open and count entries: a row holds from entry `seq` on, up to but without entry `until`.
create table document (
    id text not null,
    version ${whole} not null,
    seq ${whole} not null,
    until ${whole},
    key text not null,
    input text not null,
    url text,
    publisher text,
    title text,
    published text,
    known text not null,
    language text not null,
    sha256 text not null,
    sketch text not null,
    astral text not null,
    primary key (id, version)
)${strict};

create index document_key on document (key);
create index document_input on document (input);

create table assertion (
    seq ${whole} primary key,
    document text not null,
    version ${whole} not null,
    engine text not null,
    until ${whole}
)${strict};

create index assertion_document on assertion (document, version);

create table claim (
    id text not null,
    seq ${whole} not null,
    until ${whole},
    document text not null,
    version ${whole} not null,
    place_in_document ${whole} not null,
    root text not null,
    about text not null,
    outcome text not null,
    stance text not null,
    side text not null,
    source text not null,
    low ${whole},
    high ${whole},
    from_day text,
    to_day text,
    known text not null,
    evidence text not null,
    body text not null,
    primary key (id, seq)
)${strict};

create index claim_document on claim (document, version);
create index claim_root on claim (root);

create table incident (
    id text primary key,
    seq ${whole} not null,
    until ${whole},
    into_id text,
    known text,
    from_day text,
    to_day text,
    body text
)${strict};

create index incident_days on incident (from_day);

create table membership (
    incident text not null,
    claim text not null,
    seq ${whole} not null,
    until ${whole},
    primary key (incident, claim, seq)
)${strict};

create index membership_claim on membership (claim);

create table link (
    claim text not null,
    incident text not null,
    body text not null,
    primary key (claim, incident)
)${strict};

create index link_incident on link (incident);

create table relation (
    from_claim text not null,
    to_claim text not null,
    kind text not null,
    why text not null,
    primary key (from_claim, to_claim, kind)
)${strict};

create table family (
    id text not null,
    document text not null,
    primary key (id, document)
)${strict};

create table estimate (
    incident text not null,
    place_in_incident ${whole} not null,
    outcome text not null,
    status text not null,
    side text not null,
    body text not null,
    primary key (incident, place_in_incident)
)${strict};

create table disclosure (
    incident text not null,
    place_in_incident ${whole} not null,
    side text not null,
    outcome text not null,
    first_day text,
    body text not null,
    primary key (incident, place_in_incident)
)${strict};

-- By which version of the program the derived tables above were worked out last.
create table derivation (
    name text primary key,
    value text not null
)${strict};
