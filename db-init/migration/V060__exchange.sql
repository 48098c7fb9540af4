-- Files taken in, and remembered ways to read them.

create table import_file (
    id                uuid         not null primary key,
    sha256            char(64)     not null,
    file_name         varchar(255) not null,
    evidence_id       uuid         not null,
    rows_read         int          not null,
    rows_left_out     int          not null,
    figures_new       int          not null,
    figures_changed   int          not null,
    figures_unchanged int          not null,
    imported_by       uuid         not null,
    imported_by_name  varchar(80)  not null,
    imported_at       datetime(6)  not null,
    version           bigint       not null,
    constraint fk_import_file_evidence foreign key (evidence_id) references evidence (id)
);
create index ix_import_file_sha256 on import_file (sha256, imported_at);
create index ix_import_file_person on import_file (imported_by, imported_at);

create table import_mapping (
    id         uuid        not null primary key,
    name       varchar(80) not null,
    owner_id   uuid        not null,
    owner_name varchar(80) not null,
    shared     boolean     not null,
    content    text        not null,
    changed_at datetime(6) not null,
    version    bigint      not null,
    constraint uq_import_mapping unique (owner_id, name)
);
create index ix_import_mapping_shared on import_mapping (shared, changed_at);
