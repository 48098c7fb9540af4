-- The trail: appended, never changed. Each row holds the hash of the row before it and of its own content.
create table trail (
    seq           bigint       not null primary key,
    at            datetime(6)  not null,
    kind          varchar(32)  not null,
    actor_id      uuid         null,
    actor_name    varchar(100) not null,
    address       varchar(64)  not null,
    subject       varchar(64)  not null,
    subject_id    varchar(255) not null,
    before_text   text         null,
    after_text    text         null,
    previous_hash char(64)     not null,
    hash          char(64)     not null,
    index trail_kind (kind, seq),
    index trail_actor (actor_name, seq),
    index trail_at (at)
);

-- The last link of the chain: its row is locked by whoever appends, so that the chain has one order.
create table trail_head (
    id   int      not null primary key,
    seq  bigint   not null,
    hash char(64) not null
);

insert into trail_head (id, seq, hash) values (1, 0, repeat('0', 64));

-- What changed in which field of which record: written below the object mapper, in the changing transaction.
create table change_record (
    id          uuid         not null primary key,
    at          datetime(6)  not null,
    actor_id    uuid         null,
    actor_name  varchar(100) not null,
    subject     varchar(64)  not null,
    subject_id  varchar(64)  not null,
    field       varchar(64)  not null,
    before_text text         null,
    after_text  text         null,
    index change_record_subject (subject, subject_id, at)
);

-- A second lock beside the grants of the running account (select and insert only).
create trigger trail_no_update before update on trail for each row
    signal sqlstate '45000' set message_text = 'the trail is append-only';
create trigger trail_no_delete before delete on trail for each row
    signal sqlstate '45000' set message_text = 'the trail is append-only';
