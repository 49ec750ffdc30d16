-- Runs inside Neovim (from 0.7, as Debian 12 has it): follows the recipe of docs/editors.md that `THONGBAO_RECIPE` names, opens
-- the notice that is named on the command line, in which one date is written wrong, and leaves with 1 if something is not
-- as it should be.
dofile(vim.env.THONGBAO_RECIPE)

local passed, failed = 0, 0

local function say(line) io.stdout:write(line .. '\n') end

local function check(name, truth, got)
  if truth then
    passed = passed + 1
    say('ok    ' .. name)
  else
    failed = failed + 1
    say('FAIL  ' .. name .. ': ' .. vim.inspect(got))
  end
end

local function finish()
  say(passed .. ' passed, ' .. failed .. ' failed')
  if failed > 0 then vim.cmd('cquit 1') else vim.cmd('qall!') end
end

local function until_true(truth) return vim.wait(20000, truth, 20) end

local function diagnostics_of(buffer, rule)
  return vim.tbl_filter(function(one) return one.code == rule end, vim.diagnostic.get(buffer))
end

-- The number of the line, from zero, and the column in UTF-16 where a text stands.
local function place_of(buffer, text)
  for line, content in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local start = content:find(text, 1, true)
    if start then return { line = line - 1, character = select(2, vim.str_utfindex(content, start - 1)) } end
  end
end

local function replace(buffer, text, by)
  local place = place_of(buffer, text)
  local content = vim.api.nvim_buf_get_lines(buffer, place.line, place.line + 1, false)[1]
  local start = content:find(text, 1, true)
  local changed = content:sub(1, start - 1) .. by .. content:sub(start + #text)
  vim.api.nvim_buf_set_lines(buffer, place.line, place.line + 1, false, { changed })
end

local function main()
  local buffer = vim.api.nvim_get_current_buf()
  check('the file is known as a notice', vim.bo[buffer].filetype == 'thongbao', vim.bo[buffer].filetype)
  local id, client
  check('the server answers', until_true(function()
    id, client = next(vim.lsp.buf_get_clients(buffer))
    return id and client.initialized
  end), vim.lsp.get_active_clients())
  if not id then return finish() end

  -- Characters that count differently in bytes, in UTF-16 and in letters stand before the fault.
  replace(buffer, 'trình UBND tỉnh trước ngày', 'trình 𝄞 UBND tỉnh trước ngày')
  local fault
  check('a fault is found, and lies on the date', until_true(function()
    fault = diagnostics_of(buffer, 'date/padding')[1]
    local line = fault and vim.api.nvim_buf_get_lines(buffer, fault.lnum, fault.lnum + 1, false)[1]
    return line and line:sub(fault.col + 1, fault.end_col) == '28/2/2026'
  end), vim.diagnostic.get(buffer))
  if not fault then return finish() end
  check('it is a warning of ours', fault.severity == vim.diagnostic.severity.WARN and fault.source == 'thongbao', fault)

  local document = vim.lsp.util.make_text_document_params(buffer)
  local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, vim.tbl_extend('force', { textDocument = document }, params), 20000)
    return answers and answers[id] and answers[id].result
  end
  local start = place_of(buffer, '28/2/2026')
  local actions = ask('textDocument/codeAction', { range = { start = start, ['end'] = start }, context = { diagnostics = {} } })
  local preferred = vim.tbl_filter(function(action) return action.isPreferred end, actions or {})[1]
  check('a repair is offered', preferred ~= nil, actions)
  if preferred then
    vim.lsp.util.apply_workspace_edit(preferred.edit, client.offset_encoding)
    check('it mends the date', place_of(buffer, '28/02/2026') ~= nil, preferred.edit)
    check('the fault is gone', until_true(function() return #diagnostics_of(buffer, 'date/padding') == 0 end),
      vim.diagnostic.get(buffer))
  end

  local symbols = ask('textDocument/documentSymbol', {})
  check('there is an outline', symbols and vim.inspect(symbols):find('Phòng Quản lý Thương mại', 1, true), symbols)
  local hover = ask('textDocument/hover', { position = place_of(buffer, '32/2024/NĐ-CP') })
  check('a citation is explained', hover and vim.inspect(hover.contents):find('Nghị định', 1, true), hover)
  check('the notice folds', #(ask('textDocument/foldingRange', {}) or {}) > 0, nil)

  vim.lsp.stop_client(id)
  check('the server ends', until_true(function() return vim.lsp.client_is_stopped(id) end), 'it still runs')
  finish()
end

vim.api.nvim_create_autocmd('VimEnter', {
  once = true,
  callback = function()
    local fine, problem = xpcall(main, debug.traceback)
    if fine then return end
    check('no error', false, problem)
    finish()
  end,
})
