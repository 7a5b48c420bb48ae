/* tslint:disable */
/* eslint-disable */
export * from './CaseworkApi';
export * from './IdentityApi';
export * from './NodeApi';
export * from './OversightApi';
export * from './PortalApi';
export * from './RegistryApi';
export * from './RegistryCatalogueApi';
export * from './RegistryChangesApi';
export * from './RegistryDivisionsApi';
export * from './RegistryListsApi';
export * from './RegistryOrgansApi';
export * from './RegistryQualityApi';
export * from './RegistryServiceApi';
