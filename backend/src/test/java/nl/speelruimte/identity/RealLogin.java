package nl.speelruimte.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.operations.Migration;
import nl.speelruimte.stack.Folders;
import nl.speelruimte.stack.Layout;
import nl.speelruimte.stack.Login;
import nl.speelruimte.stack.Secrets;
import nl.speelruimte.stack.Stack;
import nl.speelruimte.testing.Platform;

/** The back end as it is run: on the real identity provider, with nothing faked. */
public class RealLogin implements QuarkusTestProfile {

    static final String KEYCLOAK = "speelruimte.test.keycloak";
    static final String ADMIN_PASSWORD = "speelruimte.test.keycloak-admin";
    static final String API_SECRET = "speelruimte.test.api-client";

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Ground.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    /** PostgreSQL, Keycloak and mail catcher on free ports. */
    public static class Ground implements QuarkusTestResourceLifecycleManager {

        private final Path folder = Folders.temporary();
        private Stack stack;

        @Override
        public Map<String, String> start() {
            Layout layout = Layout.free();
            stack = Stack.start(folder, layout, "Waterrijk", step -> {});
            Login owner = stack.postgres().owner();
            Login app = stack.postgres().app();
            new Migration(owner.url(), owner.username(), owner.password(), app.username()).run();
            Secrets secrets = Secrets.in(folder);
            Map<String, String> settings = new HashMap<>();
            settings.put("quarkus.http.test-port", String.valueOf(layout.platform()));
            settings.put("speelruimte.base-url", layout.platformUrl());
            settings.put("quarkus.datasource.jdbc.url", app.url());
            settings.put("quarkus.datasource.username", app.username());
            settings.put("quarkus.datasource.password", app.password());
            settings.put("quarkus.oidc.auth-server-url", layout.realmUrl());
            settings.put("quarkus.oidc.credentials.secret", secrets.get("oidc_client"));
            settings.put("quarkus.oidc.authentication.state-secret", secrets.get("oidc_state"));
            settings.put(
                    "quarkus.oidc.token-state-manager.encryption-secret",
                    secrets.get("oidc_cookie"));
            settings.put("speelruimte.accounts.client-secret", secrets.get("accounts_client"));
            settings.put("speelruimte.register.key-file", Platform.registerKey().toString());
            settings.put(KEYCLOAK, layout.keycloakUrl());
            settings.put(ADMIN_PASSWORD, secrets.get("keycloak_admin"));
            settings.put(API_SECRET, secrets.get("api_client"));
            return settings;
        }

        @Override
        public void stop() {
            if (stack != null) {
                stack.close();
            }
            Folders.delete(folder);
        }
    }
}
