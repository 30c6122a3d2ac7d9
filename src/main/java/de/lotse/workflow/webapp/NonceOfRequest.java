package de.lotse.workflow.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of Camunda's web apps the nonce of its own content security policy. Camunda keeps
 * the nonce between header and page in the servlet context, which all requests share: whoever
 * opened Tasklist while somebody else loaded anything of it got an empty page.
 */
class NonceOfRequest extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = ownContext(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    /** The shared context, but for the nonce. */
    private static ServletContext ownContext(ServletContext shared) {
        return (ServletContext)
                Proxy.newProxyInstance(
                        ServletContext.class.getClassLoader(),
                        new Class<?>[] {ServletContext.class},
                        new OwnNonce(shared));
    }

    private static final class OwnNonce implements InvocationHandler {

        private final ServletContext shared;
        private final AtomicReference<Object> nonce = new AtomicReference<>();

        OwnNonce(ServletContext shared) {
            this.shared = shared;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (arguments != null && arguments.length > 0 && NONCE.equals(arguments[0])) {
                if (method.getName().equals("setAttribute")) {
                    nonce.set(arguments[1]);
                    return null;
                }
                if (method.getName().equals("getAttribute")) {
                    return nonce.get();
                }
            }
            try {
                return method.invoke(shared, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
