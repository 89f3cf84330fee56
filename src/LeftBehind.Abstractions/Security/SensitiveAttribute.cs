namespace LeftBehind.Abstractions.Security;

/// <summary>
/// Marks a property of a part as personal. The mark drives masks in lists, exports, log redaction and encryption
/// (个人信息保护法 art. 51, 未成年人网络保护条例 art. 36).
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute(SensitivityLevel level) : Attribute
{
    /// <summary>How carefully the value is handled.</summary>
    public SensitivityLevel Level { get; } = level;
}
