using System.Diagnostics.CodeAnalysis;

namespace LeftBehind.Abstractions.Identifiers;

/// <summary>学校标识码, 10 digits: type (21 primary, 31 junior), province (33 Zhejiang), sequence.</summary>
public sealed record SchoolCode
{
    private SchoolCode(string value) => Value = value;

    /// <summary>10 digits, half width.</summary>
    public string Value { get; }

    /// <summary>The first two digits.</summary>
    public string TypeCode => Value[..2];

    /// <summary>Digits 3 and 4, as in GB/T 2260.</summary>
    public string ProvinceCode => Value[2..4];

    /// <summary>21: 小学.</summary>
    public bool IsPrimary => TypeCode == "21";

    /// <summary>31: 初中, also the nine-year schools.</summary>
    public bool IsJunior => TypeCode == "31";

    /// <summary>Reads full-width digits and spaces. False for anything but 10 digits that do not begin with 0.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SchoolCode? code)
    {
        var value = ResidentIdNumber.Normalize(text);
        code = value.Length == 10 && value.All(char.IsAsciiDigit) && value[0] != '0' ? new SchoolCode(value) : null;
        return code is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
