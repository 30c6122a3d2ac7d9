-- To which sites of other Träger cases and their data may go: names only.
select lotse_allow_purpose('site', 'HANDOVER');
