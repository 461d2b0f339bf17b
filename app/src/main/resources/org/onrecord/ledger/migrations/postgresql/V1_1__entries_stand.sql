create function onrecord_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'entries are never changed or removed';
end
$$;

create trigger entry_is_never_changed before update or delete on entry
    for each row execute function onrecord_refuse();

create trigger entry_is_never_emptied before truncate on entry
    for each statement execute function onrecord_refuse();

create trigger payload_is_never_changed before update on payload
    for each row execute function onrecord_refuse();

create trigger payload_is_never_emptied before truncate on payload
    for each statement execute function onrecord_refuse();
