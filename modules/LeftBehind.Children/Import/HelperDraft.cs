namespace LeftBehind.Children.Import;

internal sealed record HelperDraft(string Name, string Occupation, string Phone, DateOnly From);
