-- What persons decided. Derived, as all tables but entry and payload.
-- document: whose claim or which document it is about, empty where it is about incidents; body: the payload.
create table decision (
    seq ${whole} primary key,
    until ${whole},
    kind text not null,
    subject text not null,
    document text not null,
    actor text not null,
    recorded text not null,
    body text not null
)${strict};

create index decision_subject on decision (subject);
create index decision_kind on decision (kind, until);

-- Claims, each by its root, that a decision about incidents names.
create table decision_claim (
    seq ${whole} not null,
    root text not null,
    primary key (seq, root)
)${strict};

create index decision_claim_root on decision_claim (root);

-- origin: engine, person, or kept (an engine read it once, the one in use does not, and a person decided on it).
-- reading: where a person decided on what the claim says, the claim as an engine reads it (or as the person asserted it).
-- off_from: the day from which it counts no longer; 0001-01-01: it never counts.
-- pending: why it waits for a person.
alter table claim add column origin text not null default 'engine';
alter table claim add column reading text;
alter table claim add column off_from text;
alter table claim add column pending text;
create index claim_pending on claim (pending);

-- Claims stand a thousand places apart, so that one put in by a person finds room between two that an engine read.
update claim set place_in_document = (place_in_document + 1) * 1000;
