namespace LeftBehind.Children.Import;

/// <summary>成员1 or 成员2 of the student registry.</summary>
internal sealed record RegistryMember(string Name, string Relation, string Address, IReadOnlyList<string> Phones, bool IsGuardian);
