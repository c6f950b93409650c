import { lazy, Suspense } from 'react';
import { Route } from 'wouter';
import { titleOfRoute } from '../stories/story-route.ts';

const ProfileScreen = lazy(async () => ({
  default: (await import('../profile/profile-screen.tsx')).ProfileScreen,
}));
const StoriesScreen = lazy(async () => ({
  default: (await import('../stories/stories-screen.tsx')).StoriesScreen,
}));
const StoryScreen = lazy(async () => ({
  default: (await import('../stories/story-screen.tsx')).StoryScreen,
}));
const WelcomeScreen = lazy(async () => ({
  default: (await import('../first-run/welcome-screen.tsx')).WelcomeScreen,
}));

/** The candidate's own material and the first page, each loaded when first opened. A list: the switch looks at routes only. */
export const OWN_ROUTES = [
  <Route key="profile" path="/profile">
    <Suspense>
      <ProfileScreen />
    </Suspense>
  </Route>,
  <Route key="stories" path="/stories">
    <Suspense>
      <StoriesScreen />
    </Suspense>
  </Route>,
  <Route key="story" path="/stories/:id">
    {({ id }) => (
      <Suspense>
        <StoryScreen key={id} storyId={id} />
      </Suspense>
    )}
  </Route>,
  <Route key="new-story" path="/stories/:id/new/:title?">
    {({ id, title }) => (
      <Suspense>
        <StoryScreen key={id} storyId={id} start={{ title: titleOfRoute(title) }} />
      </Suspense>
    )}
  </Route>,
  <Route key="welcome" path="/welcome">
    <Suspense>
      <WelcomeScreen />
    </Suspense>
  </Route>,
];
