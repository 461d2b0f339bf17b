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

-- The order of lists.
create index incident_order on incident (until, (coalesce(from_day, '~')), known, id);
