-- The bytes from which documents were read, each kept once. Like payloads not derived: they are removed only when what used them is erased.
-- sha256: of the bytes; content: the bytes, deflated (zlib); packed: SHA-256 of content as it stands here.
create table capture (
    sha256 text not null primary key,
    content ${bytes} not null,
    packed text not null
)${strict};

-- Stamps of time (RFC 3161) on the hash of an entry. They stand beside the chain and change nothing in it.
-- token: as the authority signed it, DER; sha256: of token.
create table anchor (
    seq ${whole} not null,
    sha256 text not null,
    token ${bytes} not null,
    primary key (seq, sha256)
)${strict};

alter table document add column capture text;
create index document_capture on document (capture);
create index document_sha256 on document (sha256);
