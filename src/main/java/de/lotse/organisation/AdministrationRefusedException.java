package de.lotse.organisation;

/** What was asked for would break a rule of the administration; nothing was saved. */
public class AdministrationRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    AdministrationRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, and at which field of the forms it is said; {@code null} for the form as a whole. */
    public enum Reason {
        USERNAME_TAKEN("username"),
        SITE_CODE_TAKEN("code"),
        TENANT_NAME_TAKEN("name"),
        UNKNOWN_DISTRICT("districtCode"),
        UNKNOWN_LANGUAGE("languages"),
        UNKNOWN_SITE("siteIds"),
        SITE_NEEDED("siteIds"),
        ROLE_NOT_POSSIBLE("roles"),
        OWN_ROLE("roles"),
        OWN_ACCOUNT(null),
        LAST_ADMIN(null),
        LAST_OPERATOR(null),
        ABSENCE_ENDS_BEFORE_IT_BEGINS("lastDay"),
        ABSENCE_TOO_LONG("lastDay"),
        ABSENCE_OVERLAPS("firstDay"),
        UNKNOWN_DEPUTY("deputyId"),
        OLD_PASSWORD_WRONG("oldPassword"),
        TOO_MANY_GUESSES("oldPassword"),
        PASSWORD_TOO_SHORT("newPassword"),
        PASSWORD_TOO_LONG("newPassword"),
        PASSWORD_TOO_SIMPLE("newPassword"),
        PASSWORD_CONTAINS_USERNAME("newPassword"),
        PASSWORD_UNCHANGED("newPassword");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }
}
