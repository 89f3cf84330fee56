// Texts in the user's language, and the token against forged posts, come with the page; scripts stand in no page.
const texts = document.getElementById('ui-texts');

export const text = (name, ...values) =>
    values.reduce((line, value, index) => line.replace(`{${index}}`, value), texts?.dataset[name] ?? name);

const token = document.querySelector('meta[name="antiforgery-token"]');
export const antiforgery = () => token?.content ? { [token.dataset.header]: token.content } : {};
export const renewAntiforgery = value => {
    if (!value) { return; }
    if (token) { token.content = value; }
    document.querySelectorAll('input[name="__RequestVerificationToken"]').forEach(input => { input.value = value; });
};
