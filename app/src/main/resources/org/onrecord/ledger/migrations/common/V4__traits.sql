-- By what the tellings of documents are found when something changes near them. Derived.
-- code: of the trait; tellings: how many of the document bear it. What a crowd bears stands in common_trait alone, with how many bear it.
create table trait (
    code ${whole} not null,
    document text not null,
    tellings ${whole} not null,
    primary key (code, document)
)${strict};

create table common_trait (
    code ${whole} primary key,
    tellings ${whole} not null
)${strict};

-- codes: of all traits of a document, each as often as tellings bear it; 8 bytes each, in base64.
create table bearing (
    document text primary key,
    codes text not null
)${strict};

create index family_document on family (document);

-- What lists are chosen by. place, country: its name and code in lower case; total: 1 for a running total.
alter table incident add column place text;
alter table incident add column country text;
alter table incident add column total ${whole};

create index incident_order on incident ((coalesce(from_day, '~')), (coalesce(known, '~')), id);
create index incident_into on incident (into_id);
create index estimate_outcome on estimate (outcome, incident);
create index estimate_side on estimate (side, incident);
create index disclosure_side on disclosure (side, incident);
