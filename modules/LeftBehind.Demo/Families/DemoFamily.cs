namespace LeftBehind.Demo.Families;

/// <summary>What siblings have in common: people, phones, address.</summary>
internal sealed record DemoFamily(string Surname, DemoPerson Father, DemoPerson Mother, DemoPerson Carer, string Address, string? Ethnicity);
