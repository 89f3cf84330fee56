using System.Diagnostics.CodeAnalysis;

namespace LeftBehind.Abstractions.Identifiers;

/// <summary>
/// 学籍号, 19 characters: G and a number (formal, mostly the resident ID number), J and a number (no usable ID), L and a number
/// (temporary, generated: its check digit means nothing and is never looked at).
/// </summary>
public sealed record StudentRegistryNumber
{
    private StudentRegistryNumber(string value, IdentifierProblem problem)
    {
        Value = value;
        Problem = problem;
    }

    /// <summary>Letter and 18 characters, half width, upper case.</summary>
    public string Value { get; }

    /// <summary>G, J or L.</summary>
    public char Kind => Value[0];

    /// <summary><see cref="IdentifierProblem.None"/> or, for G and J, <see cref="IdentifierProblem.WrongCheckDigit"/>.</summary>
    public IdentifierProblem Problem { get; }

    /// <summary>The resident ID number within a G number whose check digit and birth date hold; else null.</summary>
    public ResidentIdNumber? ResidentId =>
        Kind == 'G' && ResidentIdNumber.TryParse(Value[1..], out var number, out var problem) && problem == IdentifierProblem.None ? number : null;

    /// <summary>As <see cref="ResidentIdNumber.TryParse"/>: false for what cannot be stored, true with a problem for what is stored with a warning.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out StudentRegistryNumber? number, out IdentifierProblem problem)
    {
        number = null;
        var value = ResidentIdNumber.Normalize(text);
        if (value.Length == 0)
        {
            problem = IdentifierProblem.Empty;
            return false;
        }

        if (value.Length != 19 || value[0] is not ('G' or 'J' or 'L') || !ResidentIdNumber.HasShape(value.AsSpan(1)))
        {
            problem = IdentifierProblem.Malformed;
            return false;
        }

        problem = value[0] == 'L' || ResidentIdNumber.CheckDigit(value.AsSpan(1)) == value[18]
            ? IdentifierProblem.None
            : IdentifierProblem.WrongCheckDigit;
        number = new StudentRegistryNumber(value, problem);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Mask.ResidentId(Value);
}
