package org.onrecord.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/** On a class of tests with a {@code @Parameter Store store}: all of it runs on each database, and is skipped with the reason on one that is missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@EnumSource(Store.class)
@ExtendWith(OnEachStore.SkippingWhatIsMissing.class)
@interface OnEachStore {

    /** Skips by the class's field {@code store}. */
    final class SkippingWhatIsMissing implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) throws Exception {
            var field = context.getRequiredTestClass().getDeclaredField("store");
            field.setAccessible(true);
            Optional<String> missing = ((Store) field.get(context.getRequiredTestInstance())).missing();
            if (missing.isPresent()) {
                throw new TestAbortedException(missing.get());
            }
        }
    }
}
