// The label of the address of who goes on with a login belongs to no field in Keycloak's page.
addEventListener('DOMContentLoaded', () => {
  if (document.getElementById('kc-attempted-username')) {
    document.querySelector('label[for="username"]')?.setAttribute('for', 'kc-attempted-username');
  }
});
