package de.lotse.security.identity;

import de.lotse.security.SignedIn;
import de.lotse.security.StaffAccounts;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives the engine our staff; none of our groups is the group of its administrators. */
@Component
class IdentityConfiguration extends AbstractCamundaConfiguration {

    private final ObjectProvider<StaffAccounts> accounts;
    private final SignedIn signedIn;

    IdentityConfiguration(ObjectProvider<StaffAccounts> accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        configuration.setIdentityProviderSessionFactory(new Factory());
    }

    private final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ReadOnlyIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new StaffIdentityProvider(accounts.getObject(), signedIn);
        }
    }
}
