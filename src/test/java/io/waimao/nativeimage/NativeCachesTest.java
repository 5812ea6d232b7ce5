package io.waimao.nativeimage;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.benmanes.caffeine.cache.Cache;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.arc.InjectableBean;
import io.quarkus.test.junit.QuarkusTest;
import io.waimao.nativeimage.Reachable.Found;
import jakarta.enterprise.inject.Any;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Caffeine has a class for each combination of settings, which it loads by name. */
@QuarkusTest
class NativeCachesTest {

    @Test
    void classesOfCachesAreRegistered() {
        var nativeBuild = NativeBuild.ofTheApplication();
        var picked = Reachable.from(beans(), type -> isOurs(type) || isOfCaffeine(type)).stream()
                .map(found -> found.object().getClass())
                .filter(NativeCachesTest::isPicked)
                .map(Class::getName)
                .collect(toCollection(TreeSet::new));
        assertFalse(picked.isEmpty());
        picked.removeIf(nativeBuild::loads);
        assertEquals(Set.of(), picked);
    }

    private static List<Found> beans() {
        var container = Arc.container();
        return container.beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> isOurs(bean.getBeanClass()))
                .map(bean -> container.instance((InjectableBean<?>) bean).get())
                .map(bean -> new Found(ClientProxy.unwrap(bean), bean.getClass().getName()))
                .toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.waimao.");
    }

    private static boolean isOfCaffeine(Class<?> type) {
        return type.getPackageName().equals(Cache.class.getPackageName());
    }

    /** Caches and their entry factories have initials as names, such as SSMW. */
    private static boolean isPicked(Class<?> type) {
        return isOfCaffeine(type) && type.getSimpleName().matches("[A-Z]{2,}");
    }
}
