namespace LeftBehind.Demo.Families;

internal sealed record DemoPerson(string PersonId, string Name, string Phone);
