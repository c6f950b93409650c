import type { SkillPack } from './skill-pack.ts';

export const WEB_SKILLS: SkillPack = {
  'back-end framework': [
    '.NET|.NET Core|.NET Framework|dotnet|.NET 6|.NET 8|Dot Net', 'Actix', 'Akka', 'Appwrite', 'ASP.NET|ASP.NET Core|ASP.NET MVC', 'Axum', 'Blazor', 'Bun!n|Bun.js', 'CakePHP', 'Celery!l', 'CodeIgniter', 'Dapper!l', 'Deno!l', 'Directus', 'Django|Django REST Framework|DRF!c', 'Dropwizard', 'Entity Framework|EF Core|Entity Framework Core', 'Express!l|Express.js|ExpressJS', 'FastAPI|Fast API', 'Fastify', 'Firebase', 'Flask!l', 'Gin!n|Gin Gonic', 'Grails', 'Gunicorn', 'GWT!c', 'Hasura', 'Hibernate!l', 'http4s', 'Jakarta EE|Java EE|J2EE|JEE|JavaEE', 'JPA', 'JSF', 'JSP', 'Koa!n|Koa.js', 'Ktor', 'Laravel', 'LINQ', 'MediatR', 'Micronaut', 'Mongoose!l', 'MyBatis', 'NancyFX', 'NestJS|Nest.js', 'Node.js|NodeJS|Node!node|node js', 'Phoenix!n|Phoenix Framework|Phoenix LiveView', 'Play Framework', 'PocketBase', 'Prisma!l|Prisma ORM', 'Quarkus', 'Rails!l|Ruby on Rails|RoR!c', 'Sequelize', 'Servlets|Java Servlets', 'SignalR', 'Spring!spring|Spring Framework|Spring MVC|Spring Cloud|Spring Data|Spring Security|Spring Batch', 'Spring Boot|SpringBoot', 'SQLAlchemy', 'Strapi', 'Struts|Apache Struts', 'Supabase', 'Symfony', 'Thymeleaf', 'tRPC', 'TypeORM', 'Vaadin', 'Vert.x', 'WCF!c', 'WebFlux|Spring WebFlux', 'WordPress|Word Press', 'Yii|Yii2', 'Zend Framework|Laminas', 'ZIO',
  ],
  'build tool': [
    'Ant!n|Apache Ant', 'Babel!l|Babel.js', 'Bazel', 'Bower!l', 'CMake', 'Composer!l|PHP Composer', 'esbuild', 'ESLint', 'Gradle', 'Grunt!l|GruntJS', 'Gulp!l|gulp.js', 'Lerna', 'Make!n|Makefile', 'Maven|Apache Maven', 'MSBuild', 'npm!c', 'NuGet', 'Nx!n|Nx monorepo', 'pnpm', 'Prettier!l', 'Rollup!n|Rollup.js', 'sbt!c', 'Storybook', 'Turborepo', 'vcpkg', 'Vite!l|Vite.js', 'Webpack', 'Yarn!l',
  ],
  'cms': [
    'Adobe Experience Manager|AEM', 'Bloomreach', 'Contao', 'Contentful', 'Craft CMS', 'Drupal', 'Elementor', 'Episerver|Optimizely CMS', 'Gutenberg!l', 'Hippo CMS', 'Joomla', 'Kentico', 'Liferay', 'Magnolia CMS', 'Prismic!l', 'Sanity!l|Sanity.io', 'SharePoint|Share Point|SharePoint Online|Microsoft SharePoint', 'Shopware', 'Sitecore', 'Squarespace', 'Storyblok', 'TYPO3', 'Umbraco', 'Webflow', 'Wix',
  ],
  'e-commerce platform': [
    'Adobe Commerce|Magento|Magento 2', 'Amazon Seller Central|Seller Central', 'Amazon Vendor Central|Vendor Central', 'BigCommerce', 'Commercetools', 'OXID eShop', 'PrestaShop', 'Salesforce Commerce Cloud|Demandware', 'SAP Commerce|SAP Hybris|Hybris', 'Shopify|Shopify Plus', 'Spryker', 'VTEX', 'WooCommerce',
  ],
  'front-end framework': [
    'Alpine.js', 'Angular|Angular 2+|Angular2', 'AngularJS|Angular JS', 'Astro!l', 'Aurelia', 'Babylon.js', 'Backbone.js|BackboneJS', 'Bootstrap!l|Twitter Bootstrap|Bootstrap 5|Bootstrap CSS', 'Bulma', 'Chakra UI', 'Chart.js', 'D3.js|D3|D3JS', 'ECharts', 'Ember.js|EmberJS|Ember!l', 'Ext JS|ExtJS|Sencha', 'Gatsby!l|GatsbyJS', 'GSAP', 'Highcharts', 'HTMX', 'Inertia.js', 'Ionic!l|Ionic Framework', 'jQuery|jQuery UI', 'Knockout.js|KnockoutJS', 'Leaflet!l|Leaflet.js', 'Lit!n|LitElement', 'Mapbox', 'Material UI|MUI!c', 'Meteor!n|Meteor.js', 'Micro frontends|microfrontends|micro-frontends|micro frontend', 'Next.js|NextJS', 'Nuxt|Nuxt.js|NuxtJS', 'OpenLayers', 'PixiJS', 'Preact', 'Qwik', 'Radix UI', 'React!react|React.js|ReactJS|React 18|React Hooks', 'Remix!l|Remix.run', 'Semantic UI', 'shadcn/ui|shadcn', 'SolidJS|Solid.js', 'Stencil!l|StencilJS', 'Stimulus!l', 'Svelte|SvelteKit', 'Tailwind CSS|Tailwind|TailwindCSS', 'Three.js|ThreeJS', 'Vue.js|Vue|VueJS|Vue 3', 'Vuetify', 'Web Components', 'WebGL', 'WebGPU', 'WebRTC',
  ],
  'state management': [
    'Apollo Client', 'MobX', 'NgRx', 'Pinia', 'React Query|TanStack Query', 'Redux|Redux Toolkit|Redux-Saga', 'RxJS', 'Vuex', 'XState', 'Zustand',
  ],
  'web technique': [
    'Accessibility|web accessibility|a11y', 'API|APIs|API integration|API integrations', 'API design|API development', 'API gateway|API gateways', 'ARIA!c', 'Beautiful Soup', 'Core Web Vitals', 'CORS!c', 'Cross-browser compatibility|cross-browser', 'gRPC', 'Headless CMS', 'JSON-RPC', 'JWT!c|JSON Web Tokens', 'LDAP', 'OAuth|OAuth2|OAuth 2.0', 'OpenAPI|Swagger', 'OpenID Connect|OIDC!c', 'Postman!l', 'Progressive web apps|PWA', 'Responsive design|responsive web design|RWD!c', 'REST APIs|REST API|RESTful API|RESTful APIs|RESTful services|RESTful web services|RESTful|REST!c|REST services|REST-API', 'SAML', 'SCIM!c', 'Scrapy', 'Server-side rendering|SSR!c', 'Single-page applications|single page applications', 'SOAP!c|SOAP APIs|SOAP web services', 'WCAG|WCAG 2.1|WCAG 2.2', 'Web scraping', 'Web services|webservices', 'Webhooks|webhook', 'WebSockets|WebSocket',
  ],
};
