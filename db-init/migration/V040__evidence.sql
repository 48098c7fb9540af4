-- Evidence: the content once per SHA-256, a file per upload, and what it stands behind.

create table evidence_content (
    sha256  char(64) not null primary key,
    content longblob not null
);

create table evidence (
    id               uuid         not null primary key,
    sha256           char(64)     not null,
    file_name        varchar(255) not null,
    media_type       varchar(120) not null,
    size_bytes       bigint       not null,
    uploaded_by      uuid         not null,
    uploaded_by_name varchar(80)  not null,
    uploaded_at      datetime(6)  not null,
    version          bigint       not null,
    constraint fk_evidence_content foreign key (sha256) references evidence_content (sha256)
);

create table evidence_link (
    evidence_id  uuid        not null,
    subject_kind varchar(20) not null,
    subject_id   uuid        not null,
    unit_code    varchar(32) not null,
    paper        varchar(80) not null,
    primary key (subject_kind, subject_id, evidence_id),
    constraint fk_evidence_link_evidence foreign key (evidence_id) references evidence (id)
);
create index ix_evidence_link_evidence on evidence_link (evidence_id);
