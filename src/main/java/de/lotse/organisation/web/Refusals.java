package de.lotse.organisation.web;

import de.lotse.organisation.AdministrationRefusedException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;

/** Says at the field what the administration refused. */
final class Refusals {

    private static final String PREFIX = "organisation.refused.";

    private Refusals() {}

    static void show(AdministrationRefusedException refused, BindingResult result) {
        String key = PREFIX + refused.reason().name();
        String field = refused.reason().field();
        if (field == null || !hasField(result, field)) {
            result.reject(key);
        } else {
            result.rejectValue(field, key);
        }
    }

    static String messageKey(AdministrationRefusedException refused) {
        return PREFIX + refused.reason().name();
    }

    private static boolean hasField(BindingResult result, String field) {
        Object form = result.getTarget();
        return form != null
                && PropertyAccessorFactory.forBeanPropertyAccess(form).isReadableProperty(field);
    }
}
