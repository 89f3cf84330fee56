namespace LeftBehind.Abstractions.Security;

/// <summary>Kinds of audited events.</summary>
public enum AuditAction
{
    /// <summary>登录</summary>
    SignedIn = 1,

    /// <summary>登录失败</summary>
    SignInRefused = 2,

    /// <summary>退出</summary>
    SignedOut = 3,

    /// <summary>查看</summary>
    Opened = 10,

    /// <summary>显示完整号码</summary>
    Revealed = 11,

    /// <summary>打印</summary>
    Printed = 12,

    /// <summary>导出</summary>
    Exported = 13,

    /// <summary>新建</summary>
    Created = 20,

    /// <summary>修改</summary>
    Changed = 21,

    /// <summary>归档</summary>
    Archived = 22,

    /// <summary>恢复</summary>
    Restored = 23,

    /// <summary>导入</summary>
    Imported = 24,

    /// <summary>提交</summary>
    Submitted = 30,

    /// <summary>退回</summary>
    Returned = 31,

    /// <summary>审核通过</summary>
    Accepted = 32,

    /// <summary>撤回</summary>
    Recalled = 33,

    /// <summary>处理预警</summary>
    Answered = 34,

    /// <summary>授权</summary>
    Granted = 40,

    /// <summary>收回</summary>
    Revoked = 41,

    /// <summary>设置</summary>
    Configured = 50,
}
