create trigger entry_is_never_changed before update on entry
begin
    select raise(abort, 'entries are never changed');
end;

create trigger entry_is_never_removed before delete on entry
begin
    select raise(abort, 'entries are never removed');
end;

create trigger payload_is_never_changed before update on payload
begin
    select raise(abort, 'payloads are never changed');
end;
