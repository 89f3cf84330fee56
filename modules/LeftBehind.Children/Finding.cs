namespace LeftBehind.Children;

// Something wrong with a field; Field is the path of the property (Parents.Father.Phones[0]). Value never holds what could be sensitive.
public sealed record Finding(FindingCode Code, string Field, string? Value = null)
{
    public bool Refuses => Code < FindingCode.ResidentIdCheckDigit;
}
