-- How clients reach a site: printed on what they take home. Null until the administration has entered it.
alter table site add column address varchar(300);
alter table site add column phone varchar(50);
