using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Recipients;

/// <summary>What schools have said of persons, for the files that a letter is about.</summary>
/// <param name="Said">Of a person in a child's file.</param>
/// <param name="Blocked">Ids of whom nothing may reach, wherever that was noted.</param>
internal sealed record PersonRules(IReadOnlyDictionary<(string Child, string Person), ContactRule> Said, IReadOnlySet<string> Blocked)
{
    public ContactRule? Of(string child, string person) => Said.Count == 0 ? null : Said.GetValueOrDefault((child, person));
}
