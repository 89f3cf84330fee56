namespace LeftBehind.Organizations.ViewModels;

internal sealed record TermsPage(SchoolYear Year, TermsForm Form);
