;;; Runs inside Emacs, behind the recipe of docs/editors.md: opens the notice that is named on the command line, which
;;; holds one date that is written wrong, and leaves with 1 if something is not as it should be. -*- lexical-binding: t -*-
(require 'eglot)
(require 'seq)

(defvar passed 0)
(defvar failed 0)

(defun check (name truth &optional got)
  (if truth (setq passed (1+ passed)) (setq failed (1+ failed)))
  (message "%s  %s%s" (if truth "ok  " "FAIL") name (if truth "" (format ": %S" got))))

(defun until-true (truth)
  "Waits until TRUTH gives something else than nil, and gives that."
  (let ((end (+ (float-time) 20)) value)
    (while (and (not (setq value (funcall truth))) (< (float-time) end)) (accept-process-output nil 0.02))
    value))

(defun finding (rule)
  (seq-find (lambda (one) (string-match-p (regexp-quote rule) (flymake-diagnostic-text one))) (flymake-diagnostics)))

(defun ask (method place)
  (goto-char (point-min))
  (search-forward place)
  (let ((position (eglot--pos-to-lsp-position (match-beginning 0))))
    (jsonrpc-request (eglot-current-server) method
                     (list :textDocument (eglot--TextDocumentIdentifier)
                           :position position
                           :range (list :start position :end position)
                           :context '(:diagnostics [])))))

(defun use-server ()
  (find-file (car command-line-args-left))
  ;; It starts the server behind a command of the user, which nobody gives here.
  (run-hooks 'post-command-hook)
  (check "the server answers" (until-true #'eglot-current-server))
  (let ((fault (until-true (lambda () (finding "date/padding")))))
    (check "a fault is found" fault (flymake-diagnostics))
    (when fault
      (check "it is a warning" (eq (flymake-diagnostic-type fault) 'eglot-warning) fault)
      (check "it lies on the date"
             (equal "28/2/2026" (buffer-substring (flymake-diagnostic-beg fault) (flymake-diagnostic-end fault)))
             fault)))
  (let ((repairs (ask :textDocument/codeAction "28/2/2026")))
    (check "a repair is offered" (string-match-p "28/02/2026" (format "%S" repairs)) repairs))
  (goto-char (point-min))
  (search-forward "28/2/2026")
  (replace-match "28/02/2026")
  ;; Otherwise it waits until the user rests.
  (eglot--signal-textDocument/didChange)
  (let ((told (ask :textDocument/hover "32/2024/NĐ-CP")))
    (check "a citation is explained" (string-match-p "Nghị định" (format "%S" told)) told))
  (let ((parts (funcall imenu-create-index-function)))
    (check "there is an outline" (string-match-p "Phòng Quản lý Thương mại" (format "%S" parts)) parts))
  ;; What arrives right behind an answer that Emacs waits for is read with the next thing that arrives: the outline.
  (check "the mended fault is gone" (until-true (lambda () (not (finding "date/padding")))) (flymake-diagnostics))
  (set-buffer-modified-p nil)
  (let ((server (eglot-current-server)))
    (eglot-shutdown server)
    (check "the server ends" (until-true (lambda () (not (jsonrpc-running-p server)))))))

(condition-case problem (use-server) (error (check "no error" nil problem)))
(message "%d passed, %d failed" passed failed)
(kill-emacs (if (> failed 0) 1 0))
