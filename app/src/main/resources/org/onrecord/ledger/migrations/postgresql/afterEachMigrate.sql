-- Text is compared and ordered by its code points, as SQLite does, whatever the language of the server. Runs in the migration's own
-- transaction.
do $$
declare
    found record;
begin
    for found in
        select table_name, column_name from information_schema.columns
        where table_schema = current_schema() and data_type = 'text' and collation_name is distinct from 'C'
            and table_name <> '${history}'
    loop
        execute format('alter table %I alter column %I type text collate "C"', found.table_name, found.column_name);
    end loop;
end
$$;
